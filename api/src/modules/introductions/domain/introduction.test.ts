import { describe, expect, it } from '@jest/globals';
import {
  firstState,
  hasAccepted,
  introductionStates,
  introductionSteps,
  openStates,
  stepNames,
  stepTo,
  takenStates,
  type IntroductionState,
  type IntroductionStep,
} from './introduction.js';

// Written down a second time on purpose, as a list of moves: the table is checked against it, cell by cell.
const legal: readonly (readonly [IntroductionState, IntroductionStep, IntroductionState])[] = [
  ['screening_demand', 'pass', 'awaiting_supply'],
  ['screening_demand', 'refuse', 'refused'],
  ['screening_demand', 'withdraw_demand', 'withdrawn'],
  ['screening_demand', 'expire', 'expired'],
  ['screening_supply', 'pass', 'awaiting_demand'],
  ['screening_supply', 'refuse', 'refused'],
  ['screening_supply', 'withdraw_supply', 'withdrawn'],
  ['screening_supply', 'expire', 'expired'],
  ['awaiting_both', 'accept_demand', 'awaiting_supply'],
  ['awaiting_both', 'accept_supply', 'awaiting_demand'],
  ['awaiting_both', 'decline_demand', 'declined'],
  ['awaiting_both', 'decline_supply', 'declined'],
  ['awaiting_both', 'expire', 'expired'],
  ['awaiting_demand', 'accept_demand', 'introduced'],
  ['awaiting_demand', 'decline_demand', 'declined'],
  ['awaiting_demand', 'withdraw_supply', 'withdrawn'],
  ['awaiting_demand', 'expire', 'expired'],
  ['awaiting_supply', 'accept_supply', 'introduced'],
  ['awaiting_supply', 'decline_supply', 'declined'],
  ['awaiting_supply', 'withdraw_demand', 'withdrawn'],
  ['awaiting_supply', 'expire', 'expired'],
];

const cells = introductionStates.flatMap((from) =>
  stepNames.map((step) => ({
    from,
    step,
    to: legal.find(([state, name]) => state === from && name === step)?.[2],
  })),
);

describe('the life of an introduction', () => {
  it.each(cells)('$step from $from leads to $to', ({ from, step, to }) => {
    expect(stepTo(step, from)).toBe(to);
  });

  it('nobody is introduced without a yes of both sides, whatever the way there', () => {
    const walk = (state: IntroductionState, yes: ReadonlySet<string>, path: string[]): void => {
      if (state === 'introduced') {
        expect({ path, yes: [...yes].sort() }).toEqual({ path, yes: ['demand', 'supply'] });
        return;
      }
      for (const step of stepNames) {
        const to = stepTo(step, state);
        if (to === undefined) continue;
        const { by } = introductionSteps[step];
        walk(to, step.startsWith('accept') ? new Set([...yes, by]) : yes, [...path, step]);
      }
    };
    for (const anonymous of [true, false]) {
      walk(firstState('demand', anonymous), new Set(['demand']), []);
      walk(firstState('supply', anonymous), new Set(['supply']), []);
      walk(firstState('adviser', anonymous), new Set(), []);
    }
  });

  it('an anonymous need is screened before the other side hears of it', () => {
    expect(firstState('demand', true)).toBe('screening_demand');
    expect(firstState('supply', true)).toBe('screening_supply');
    expect(firstState('demand', false)).toBe('awaiting_supply');
    expect(firstState('adviser', true)).toBe('awaiting_both');
  });

  it('every state ends or can expire, and only what goes on keeps the pair taken', () => {
    const ends = introductionStates.filter((state) => stepNames.every((step) => !stepTo(step, state)));
    expect(ends).toEqual(['introduced', 'declined', 'refused', 'withdrawn', 'expired']);
    expect([...openStates, ...ends].sort()).toEqual([...introductionStates].sort());
    expect(takenStates).not.toContain('expired');
  });

  it('knows who has said yes', () => {
    expect(hasAccepted('awaiting_both', 'demand')).toBe(false);
    expect(hasAccepted('awaiting_supply', 'demand')).toBe(true);
    expect(hasAccepted('awaiting_supply', 'supply')).toBe(false);
    expect(hasAccepted('introduced', 'supply')).toBe(true);
  });
});
