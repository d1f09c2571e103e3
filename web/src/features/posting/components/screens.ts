import type { ComponentType } from 'react';
import type { CommonAnswers } from '../writing.js';

/** One question of an interview. */
export interface ScreenProps<Answers extends CommonAnswers> {
  answers: Answers;
  set: (change: Partial<Answers>) => void;
  /** What is wrong with the answer, when one tried to go on. */
  problem: string | undefined;
  /** Everything written so far, for suggestions. */
  text: string;
}

export type Screens<Answers extends CommonAnswers> = Readonly<
  Record<string, ComponentType<ScreenProps<Answers>>>
>;
