import { type Profile, readProfile } from './profile.js';

/** A registration that is still being written on this device. */
export interface RegistrationDraft {
  step: 0 | 1 | 2;
  taxCode: string;
  /** Names the request: sending the same text again registers nothing twice; a changed text is another request. */
  key: string;
  profile: Profile;
}

/** Undefined for what is no registration, such as a draft of an older make. */
export function readRegistrationDraft(kept: unknown): RegistrationDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { step, taxCode, key, profile } = kept as Record<string, unknown>;
  if (typeof taxCode !== 'string' || typeof key !== 'string') return undefined;
  if (typeof profile !== 'object' || profile === null) return undefined;
  return {
    step: step === 1 || step === 2 ? step : 0,
    taxCode,
    key,
    profile: readProfile(profile as Record<string, unknown>),
  };
}
