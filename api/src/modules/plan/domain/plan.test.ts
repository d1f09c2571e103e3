import { describe, expect, it } from '@jest/globals';
import { obstacleStates } from '@caunoi/shared/plan/vocabulary';
import { addWorkingDays } from '@caunoi/working-days/working-days';
import { moveOf, nextStepDue, obstacleMoves } from './obstacle-path.js';
import { lastDayOf, standingOf } from './plan-standing.js';
import { knownPlan } from './plan-tree.js';

describe('the plan as a tree', () => {
  const plan = knownPlan();
  const byCode = new Map(plan.map((item) => [item.code, item]));

  it('holds every provision once, each below a part or a task that is there', () => {
    expect(byCode.size).toBe(plan.length);
    expect(plan.length).toBeGreaterThan(120);
    for (const { code, parent } of plan)
      expect([code, parent === null || byCode.has(parent)]).toEqual([code, true]);
    expect(plan.filter(({ parent }) => parent === null).map(({ code }) => code)).toEqual([
      'I',
      'II',
      'III',
      'KP',
      'TCTH',
      'A0',
      'A1',
      'A2',
      ...plan.filter(({ kind }) => kind === 'distribution').map(({ code }) => code),
    ]);
  });

  it('puts lists below their task, tasks below their part, and names who leads as printed', () => {
    expect(byCode.get('1.11a')?.parent).toBe('1.11');
    expect(byCode.get('1.11')?.parent).toBe('III');
    expect(byCode.get('R1')).toMatchObject({ parent: 'TCTH', dueOn: null });
    expect(byCode.get('3.2')?.duties).toEqual([
      { agency: 'SO_KHCN', role: 'lead' },
      { agency: 'SO_TC', role: 'cooperate' },
    ]);
    expect(byCode.get('T7')).toMatchObject({ indicator: 'T7', dueOn: '2030-12-31' });
  });
});

describe('how a provision stands', () => {
  it.each([
    ['nothing was reported', null, '2030-12-31', 'nothing_reported'],
    ['nothing was reported and it is due', null, '2025-12-31', 'late'],
    ['under way', 'in_progress', null, 'in_progress'],
    ['under way past its day', 'in_progress', '2026-11-22', 'late'],
    ['under way on its day', 'in_progress', '2026-11-23', 'in_progress'],
    ['done, late or not', 'done', '2025-12-31', 'done'],
    ['stopped', 'stopped', '2025-12-31', 'stopped'],
  ] as const)('%s', (_what, reported, due, expected) => {
    expect(standingOf(reported, due, '2026-11-23')).toBe(expected);
  });

  it.each([
    ['2025', '2025-12-31'],
    ['04/2024', '2024-04-30'],
    ['02/2028', '2028-02-29'],
    ['hằng năm', null],
    [null, null],
  ])('%s ends on %s', (printed, day) => expect(lastDayOf(printed)).toBe(day));
});

describe('the way of an obstacle', () => {
  it('knows these moves and no other', () => {
    const allowed = new Set(obstacleMoves.map(({ from, to }) => `${from} ${to}`));
    expect(allowed.size).toBe(obstacleMoves.length);
    for (const from of obstacleStates)
      for (const to of obstacleStates)
        expect([from, to, moveOf(from, to) !== undefined]).toEqual([from, to, allowed.has(`${from} ${to}`)]);
    expect(moveOf('raised', 'closed')?.by).toBe('raiser');
    expect(moveOf('closed', 'raised')).toBeUndefined();
    expect(moveOf('raised', 'directed')).toBeUndefined();
  });

  it('can be closed from every state', () => {
    const reached = new Set(['closed']);
    for (let round = 0; round < obstacleStates.length; round++)
      for (const { from, to } of obstacleMoves) if (reached.has(to)) reached.add(from);
    expect([...reached].sort()).toEqual([...obstacleStates].sort());
  });

  it('runs on working days: Tết does not count', () => {
    expect(nextStepDue('raised', '2026-02-13', null, addWorkingDays)).toBe('2026-02-25');
    expect(nextStepDue('directed', '2026-11-23', '2026-12-31', addWorkingDays)).toBe('2026-12-31');
    expect(nextStepDue('closed', '2026-11-23', null, addWorkingDays)).toBeNull();
  });
});
