/** What other modules may use of this one. */
export { FilesModule } from './files.module.js';
export { AttachmentLoaders } from './graphql/attachment.loaders.js';
export { Attachment } from './graphql/attachment.types.js';
export { FileRoutes } from './http/file.routes.js';
export { MadeFiles } from './use-cases/made-files.js';
export { AttachFile } from './use-cases/attach-file.js';
export { AttachmentHosts, type ChangedThing, type SeenThing } from './use-cases/attachment-hosts.js';
