import { Module, type OnModuleInit } from '@nestjs/common';
import { Events } from '../../platform/events/events.js';
import { AttachmentLoaders } from './graphql/attachment.loaders.js';
import { AttachmentsResolver } from './graphql/attachments.resolver.js';
import { FileRoutes } from './http/file.routes.js';
import { FileStore } from './persistence/file-store.js';
import { FilesRepository } from './persistence/files.repository.js';
import { AttachFile } from './use-cases/attach-file.js';
import { AttachmentHosts } from './use-cases/attachment-hosts.js';
import { FilesPersonalData } from './use-cases/files.personal-data.js';
import { MadeFiles } from './use-cases/made-files.js';
import { OpenFile } from './use-cases/open-file.js';
import { ReceiveFile } from './use-cases/receive-file.js';
import { tidyTask, TidyFiles, unlinkTask } from './use-cases/tidy-files.js';

@Module({
  providers: [
    FileStore,
    FilesRepository,
    AttachmentHosts,
    ReceiveFile,
    OpenFile,
    AttachFile,
    TidyFiles,
    MadeFiles,
    FilesPersonalData,
    FileRoutes,
    AttachmentLoaders,
    AttachmentsResolver,
  ],
  exports: [AttachmentHosts, AttachmentLoaders, AttachFile, FileRoutes, MadeFiles],
})
export class FilesModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tidying: TidyFiles,
  ) {}

  onModuleInit(): void {
    this.events.handle(unlinkTask, (payload) =>
      this.tidying.unlink((payload as { storedNames: string[] }).storedNames),
    );
    this.events.schedule(tidyTask, '23 * * * *', () => this.tidying.tidy());
  }
}
