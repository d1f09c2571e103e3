import type { RateRule } from '../../../platform/rate-limit/rate-limit.js';

const minute = 60;
const hour = 60 * minute;

/** Tries per account and per address of the network; an address may be a whole office behind one line. */
export const rateRules = {
  signInAccount: { name: 'sign-in-account', most: 10, windowSeconds: 15 * minute },
  signInAddress: { name: 'sign-in-address', most: 100, windowSeconds: 15 * minute },
  codeAccount: { name: 'code-account', most: 5, windowSeconds: 15 * minute },
  proofAccount: { name: 'proof-account', most: 10, windowSeconds: 15 * minute },
  linkAddress: { name: 'link-address', most: 60, windowSeconds: 15 * minute },
  mailAccount: { name: 'mail-account', most: 3, windowSeconds: hour },
  mailAddress: { name: 'mail-address', most: 30, windowSeconds: hour },
  inviteAccount: { name: 'invite-account', most: 100, windowSeconds: 24 * hour },
  ceremonyAddress: { name: 'ceremony-address', most: 200, windowSeconds: 15 * minute },
} as const satisfies Record<string, RateRule>;
