import { SetMetadata } from '@nestjs/common';
import type { Role } from './actor.js';

export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'role'; readonly roles: readonly Role[] };

export const ACCESS = 'caunoi:access';

/** Anybody may call this root field; what they see is still cut by `visibleTo`. */
export const Public = () => SetMetadata(ACCESS, { kind: 'public' } satisfies Access);
/** Only people with a session. */
export const SignedIn = () => SetMetadata(ACCESS, { kind: 'signed_in' } satisfies Access);
/** Only people who hold one of these roles. */
export const HasRole = (...allowed: Role[]) =>
  SetMetadata(ACCESS, { kind: 'role', roles: allowed } satisfies Access);
