import type { NewsKind, NewsStatus } from '@caunoi/shared/news/news-inputs';
import type { Language } from '@caunoi/shared/vocabulary';

/** A piece of news as it is read from the database. */
export interface NewsRow {
  id: string;
  kind: NewsKind;
  language: Language;
  title: string;
  summary: string;
  body: string | null;
  place: string | null;
  starts_on: string | null;
  ends_on: string | null;
  status: NewsStatus;
  published_at: Date | null;
  theme: string | null;
  updated_at: Date;
  revision: number;
}

/** Who writes news, and so who sees drafts. */
export const newsWriters = ['adviser', 'province_officer', 'administrator'] as const;

/** Whether somebody may read what is not published. */
export function mayWriteNews(actor: { kind: string; roles?: readonly string[] }): boolean {
  return newsWriters.some((role) => actor.roles?.includes(role) ?? false);
}

/** Where each step leads from; what is withdrawn may be published again. */
export const newsSteps = {
  publish: { from: ['draft', 'withdrawn'], to: 'published' },
  withdraw: { from: ['published'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly NewsStatus[]; to: NewsStatus }>;
export type NewsStep = keyof typeof newsSteps;
