import type { DataRequestKind, DataRequestState, PersonKind } from '@caunoi/shared/privacy/privacy-inputs';
import { workingDaysLeft } from './legal-clock.js';

export interface DataRequestRow {
  id: string;
  kind: DataRequestKind;
  person_kind: PersonKind;
  person_id: string;
  /** Null once the person is gone. */
  person_name: string | null;
  on_behalf: boolean;
  details: string | null;
  state: DataRequestState;
  asked_at: Date;
  answer_due: string;
  due: string;
  extended: boolean;
  answered_at: Date | null;
  closed_at: Date | null;
  reason: string | null;
  file_id: string | null;
}

export const requestSteps = ['answer', 'extend', 'approve', 'refuse'] as const;
export type RequestStep = (typeof requestSteps)[number];

const from: Readonly<Record<RequestStep, readonly DataRequestState[]>> = {
  answer: ['received'],
  extend: ['received', 'answered'],
  approve: ['received', 'answered'],
  refuse: ['received', 'answered'],
};

/** Whether the officer may take a step now; a term is made longer once. */
export const mayStep = (step: RequestStep, row: Pick<DataRequestRow, 'state' | 'extended'>): boolean =>
  from[step].includes(row.state) && (step !== 'extend' || !row.extended);

/** Where an approved request stands: erasing is a job, putting right is the officer's own deed. */
export function stateAfter(step: RequestStep, row: Pick<DataRequestRow, 'kind' | 'state'>): DataRequestState {
  switch (step) {
    case 'answer':
      return 'answered';
    case 'extend':
      return row.state;
    case 'approve':
      return row.kind === 'correction' ? 'done' : 'approved';
    case 'refuse':
      return 'refused';
    default:
      return step satisfies never;
  }
}

export const isOpen = (state: DataRequestState): boolean => state !== 'done' && state !== 'refused';

/** Working days left until the next thing is due: the first answer, then the whole. Null when it is closed. */
export function daysLeft(row: DataRequestRow, today: string): number | null {
  if (!isOpen(row.state)) return null;
  return workingDaysLeft(today, row.state === 'received' ? row.answer_due : row.due);
}
