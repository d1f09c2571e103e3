import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { Attachment, AttachmentLoaders } from '../../files/files.public.js';
import { mayEdit } from '../domain/listing.policy.js';
import { maySeeOwner } from '../domain/need.policy.js';
import { NeedType, OfferType } from './listing.types.js';

@Resolver(() => NeedType)
export class NeedAttachments {
  constructor(private readonly files: AttachmentLoaders) {}

  @ResolveField(() => [Attachment])
  attachments(need: NeedType, _args: unknown, context: RequestContext): Promise<Attachment[]> {
    const row = { organisation_id: need.organisationId, anonymous: need.anonymous, status: need.status };
    return this.files.of(context, 'need', need.id, {
      nameless: !maySeeOwner(context.actor, row),
      mayEdit: mayEdit(context.actor, row),
    });
  }
}

@Resolver(() => OfferType)
export class OfferAttachments {
  constructor(private readonly files: AttachmentLoaders) {}

  @ResolveField(() => [Attachment])
  attachments(offer: OfferType, _args: unknown, context: RequestContext): Promise<Attachment[]> {
    const row = { organisation_id: offer.organisationId, status: offer.status };
    return this.files.of(context, 'offer', offer.id, {
      nameless: false,
      mayEdit: mayEdit(context.actor, row),
    });
  }
}
