import type { ErrorCode, ErrorParams } from '@caunoi/shared/errors';

/** Why a file is not taken; who knows its name makes an AppError of it. */
export class Refused extends Error {
  constructor(
    readonly code: Extract<ErrorCode, `FILE_${string}`>,
    readonly params: ErrorParams = {},
  ) {
    super(code);
    this.name = 'Refused';
  }
}

/** What is unusual in the build of a file, in a word that its sentence carries. */
export type UnsafeReason =
  | 'bad_path'
  | 'too_many_entries'
  | 'too_large_unpacked'
  | 'nested_archive'
  | 'embedded_object'
  | 'outside_template'
  | 'two_formats'
  | 'markup_inside'
  | 'too_many_pixels';

export const unsafe = (reason: UnsafeReason): Refused => new Refused('FILE_UNSAFE', { reason });
