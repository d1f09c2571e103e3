import type { TestApp } from '../../api/src/test-support/test-app.js';

/** Stands in every payload: where it became an element, an attribute of ours or an address, something let it through. */
export const probe = 'xss-probe';

/** Breaks out of attributes, titles, scripts and comments, and tries elements, handlers and addresses. */
export const payload = `${probe}'"></title></script>--><${probe}></${probe}><img src=${probe} onerror="window.xssRan=1"><svg onload="window.xssRan=1"></svg><script>window.xssRan=1</script><a href="javascript:window.xssRan=1">a</a>[b](javascript:window.xssRan=1){{xssRan=1}}`;
export const address = `javascript:window.xssRan=1//${probe}`;

/** Which columns keep their value: what people sign in and are found by, and what the house itself writes and reads. */
const kept =
  /^(schema_migrations|sessions|rate_counters|idempotency_keys|one_time_links|credentials|ceremonies|totp.*|passkeys|recovery_codes)\.|\.(email|.*_email|.*code|.*codes|.*key|.*hash|.*status|.*state|.*_forms|kind|.*_kind|language|languages|locale|visibility|source|role|roles|.*_roles|action|version|model_version|task)$/;

interface TextColumn {
  table: string;
  name: string;
  type: 'text' | 'ARRAY' | 'jsonb';
}

/**
 * Puts the payload into every text of every table, as if it had come in by a door that nobody checks. Answers the columns
 * that took it. A column with a list of allowed values keeps its own.
 */
export async function poisonDatabase(app: TestApp): Promise<string[]> {
  const columns = await app.sql<TextColumn>(
    `select c.table_name as table, c.column_name as name, c.data_type as type
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
       and (c.data_type in ('text', 'character varying', 'jsonb') or c.data_type = 'ARRAY' and c.udt_name = '_text')
     order by 1, 2`,
  );
  const took: string[] = [];
  for (const { table, name, type } of columns) {
    if (kept.test(`${table}.${name}`)) continue;
    const text = /url|link|website|href/.test(name) ? address : payload;
    if (type === 'jsonb') {
      if (await poisonDocuments(app, table, name)) took.push(`${table}.${name}`);
      continue;
    }
    // Each row its own, so that what must be unique stays so.
    const value =
      type === 'ARRAY' ? `array[$1 || left(md5(ctid::text), 6)]` : `$1 || ' ' || left(md5(ctid::text), 6)`;
    const changed = await app
      .sql(`update "${table}" set "${name}" = ${value} where "${name}" is not null returning 1`, [text])
      .catch(() => []);
    if (changed.length > 0) took.push(`${table}.${name}`);
  }
  return took;
}

/** Texts inside of documents; ids, codes and instants stay, for the house looks things up by them. */
async function poisonDocuments(app: TestApp, table: string, column: string): Promise<boolean> {
  const rows = await app.sql<{ at: string; value: unknown }>(
    `select ctid::text as at, "${column}" as value from "${table}" where "${column}" is not null`,
  );
  let changed = false;
  for (const { at, value } of rows) {
    const poisoned = poisonedTexts(value);
    if (JSON.stringify(poisoned) === JSON.stringify(value)) continue;
    const done = await app
      .sql(`update "${table}" set "${column}" = $1::jsonb where ctid = $2::tid returning 1`, [
        JSON.stringify(poisoned),
        at,
      ])
      .catch(() => []);
    changed ||= done.length > 0;
  }
  return changed;
}

function poisonedTexts(value: unknown): unknown {
  if (typeof value === 'string') return /[\s\u00c0-\u1ef9]/.test(value) ? `${value} ${payload}` : value;
  if (Array.isArray(value)) return value.map(poisonedTexts);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, poisonedTexts(part)]));
  return value;
}
