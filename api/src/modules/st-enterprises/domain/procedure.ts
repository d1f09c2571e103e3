import type {
  ApplicationKind,
  ApplicationState,
  CertificateBasis,
  CertificateEventKind,
  ClockKind,
} from '@caunoi/shared/st-enterprises/vocabulary';

export type ApplicationStep = 'check_complete' | 'check_return' | 'submit_again' | 'grant' | 'refuse';

const steps: Readonly<Record<ApplicationStep, { from: readonly ApplicationState[]; to: ApplicationState }>> =
  {
    check_complete: { from: ['submitted'], to: 'valid' },
    check_return: { from: ['submitted'], to: 'returned' },
    submit_again: { from: ['returned'], to: 'submitted' },
    grant: { from: ['valid'], to: 'granted' },
    refuse: { from: ['valid'], to: 'refused' },
  };

/** The state that a step leads to, or undefined when it cannot be taken now. */
export function after(step: ApplicationStep, state: ApplicationState): ApplicationState | undefined {
  const { from, to } = steps[step];
  return from.includes(state) ? to : undefined;
}

/** Which clock runs for an application in a state: undefined when nobody has to act by a date. */
export function clockOf(kind: ApplicationKind, state: ApplicationState): ClockKind | undefined {
  if (state === 'submitted') return 'completeness';
  if (state === 'valid') return kind === 'issue' ? 'decision' : 'change_decision';
  return undefined;
}

/** What a granted application does to the certificate. */
export const eventOf: Readonly<Record<ApplicationKind, CertificateEventKind>> = {
  issue: 'issued',
  change: 'amended',
  reissue: 'reissued',
};

/** The decree in force on a day of granting. */
export function basisOn(day: string): CertificateBasis {
  if (day < '2019-03-20') return 'd80_2007';
  return day < '2025-10-14' ? 'd13_2019' : 'd268_2025';
}

/** The next number in the province's own series: one above the highest, at least two digits. */
export function nextNumber(numbers: readonly string[]): string {
  const highest = Math.max(0, ...numbers.map((number) => Number(/^(\d+)\/DNKHCN$/.exec(number)?.[1] ?? 0)));
  return `${String(highest + 1).padStart(2, '0')}/DNKHCN`;
}
