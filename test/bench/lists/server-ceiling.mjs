// The ceiling: node:http and pg, one prepared statement, JSON.stringify. No GraphQL, no limits, no access, no log.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { bareSql } from './request.mjs';

const pg = createRequire(join(resolve(import.meta.dirname, '../../..'), 'api/package.json'))('pg');
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const node = (row) => ({
  node: {
    id: row.id,
    kind: row.kind,
    language: row.language,
    title: row.title,
    summary: row.summary,
    trl: row.trl,
    ipStatus: row.ip_status,
    region: row.region,
    publishedAt: row.published_at,
    price: { minVnd: row.price_min_vnd, maxVnd: row.price_max_vnd },
    fieldOfScience: { code: row.field_code },
    organisation: {
      id: row.organisation_id,
      name: row.name,
      nameEn: row.name_en,
      verifiedAt: row.verified_at,
    },
  },
});

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString());
    const { rows } = await pool.query({ name: 'list', text: bareSql, values: [variables.first] });
    const body = JSON.stringify({ data: { offers: { edges: rows.map(node) } } });
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${server.address().port}\n`));
