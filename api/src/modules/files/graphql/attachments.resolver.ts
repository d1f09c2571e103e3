import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { AttachFile } from '../use-cases/attach-file.js';
import { toAttachment } from './attachment.loaders.js';
import { Attachment, AttachFileInput } from './attachment.types.js';

@Resolver()
export class AttachmentsResolver {
  constructor(private readonly attachments: AttachFile) {}

  @SignedIn()
  @Mutation(() => Attachment, { description: 'Attaches a file that one handed in before.' })
  async attachFile(
    @Args('input') input: AttachFileInput,
    @Context() context: RequestContext,
  ): Promise<Attachment> {
    const row = await this.attachments.attach(signedIn(context), input);
    return toAttachment(row, { nameless: false, mayEdit: true });
  }

  @SignedIn()
  @Mutation(() => ID, { description: 'Takes a file away for good; answers its id.' })
  removeFile(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.attachments.remove(signedIn(context), id);
  }
}
