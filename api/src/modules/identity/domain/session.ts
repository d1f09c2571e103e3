const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a session lives, in milliseconds: without being used, and altogether. */
export const sessionLives = {
  staff: { idle: 30 * minute, absolute: 12 * hour },
  member: { idle: 8 * hour, absolute: 30 * day },
} as const;

/** A delicate change asks that this person proved who they are not longer ago than this. */
export const recentProof = 15 * minute;

/** A session that waits for its second factor waits so long. */
export const secondFactorPatience = 10 * minute;

export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly state: 'second_factor_due' | 'open';
  /** Of a person with a platform role. */
  readonly staff: boolean;
}

/** Whether a session is over at that moment, by disuse or by age. */
export function isOver(session: SessionTimes, now: Date): boolean {
  const lives = session.staff ? sessionLives.staff : sessionLives.member;
  const age = now.getTime() - session.createdAt.getTime();
  const unused = now.getTime() - session.lastSeenAt.getTime();
  if (session.state === 'second_factor_due' && age >= secondFactorPatience) return true;
  return age >= lives.absolute || unused >= lives.idle;
}

/**
 * The part of a network address that a provider gives to many: enough to see that a sign-in came from elsewhere, too little to
 * point at a household. Empty for an address that cannot be read.
 */
export function networkOf(address: string): string {
  const four = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i.exec(address);
  if (four) return `${four[1]}.${four[2]}.${four[3]}.x`;
  if (address === '::1') return '127.0.0.x';
  const six =
    /^[0-9a-f:]+(%\w+)?$/i.test(address) && address.includes(':') ? address.split('::')[0] : undefined;
  if (six === undefined || six === '') return '';
  return `${six.split(':').slice(0, 3).join(':')}::x`;
}

/** Browser and system in a few words: enough to recognise one's own device, no more than that is kept. */
export function deviceOf(userAgent: string | undefined): string {
  const text = userAgent ?? '';
  const browser = [
    ['Edg/', 'Edge'],
    ['OPR/', 'Opera'],
    ['coc_coc_browser', 'Cốc Cốc'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ].find(([mark]) => text.includes(mark!))?.[1];
  const system = [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['Mac OS X', 'macOS'],
    ['Linux', 'Linux'],
  ].find(([mark]) => text.includes(mark!))?.[1];
  return [browser, system].filter((part) => part !== undefined).join(', ') || '?';
}
