import type { TestApp } from './test-app.js';

/** A published need with no more than it must have; answers its id. */
export async function someNeed(
  app: TestApp,
  organisationId: string,
  facts: { title?: string; anonymous?: boolean; visibility?: string; publishedAt?: Date } = {},
): Promise<string> {
  const at = facts.publishedAt ?? new Date();
  const [row] = await app.sql<{ id: string }>(
    `insert into needs (organisation_id, language, title, description, status, visibility, anonymous, published_at, created_at)
     values ($1, 'vi', $2, 'Cần giải pháp.', 'published', $3, $4, $5, $5) returning id`,
    [
      organisationId,
      facts.title ?? 'Cần máy sấy chè',
      facts.visibility ?? 'public',
      facts.anonymous ?? false,
      at,
    ],
  );
  return row!.id;
}

/** A published, public offer with no more than it must have; answers its id. */
export async function someOffer(
  app: TestApp,
  organisationId: string,
  title = 'Máy sấy bơm nhiệt',
): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    `insert into offers (organisation_id, kind, language, title, summary, ip_status, status, published_at)
     values ($1, 'technology', 'vi', $2, 'Sấy ở nhiệt độ thấp.', 'none', 'published', now()) returning id`,
    [organisationId, title],
  );
  return row!.id;
}
