import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '@caunoi/testing/chromium';
import { type Server, START_MS, startServer } from './support/server.js';
import { openPage, settle } from './support/visit.js';

let server: Server;

/** Every page of the app without something of the database in its path, from its routes. */
function appPaths(): string[] {
  const folder = join(import.meta.dirname, '../../web/src/routes');
  return readdirSync(folder)
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\bpath: '([^'$]+)'/g)])
    .map(([, path]) => path ?? '')
    .sort();
}

beforeAll(async () => {
  server = await startServer();
}, START_MS);

afterAll(async () => {
  await server?.close();
});

describe('a page before any script runs', () => {
  const tables = {
    needs: 'title',
    offers: 'title',
    organisations: 'name',
    experts: "concat_ws(' ', degree, name)",
    labs: 'name',
  } as const;

  it.each(Object.entries(tables))('tells one of the %s', async (table, column) => {
    const open =
      table === 'needs' || table === 'offers' ? "where status = 'published' and visibility = 'public'" : '';
    const [row] = await server.sql<{ id: string; title: string }>(
      `select id, ${column} as title from ${table} ${open} order by id limit 1`,
    );
    const { status, html } = await read(`/${table}/${row?.id}`);
    const told = tell(html);
    expect(status).toBe(200);
    expect(told.title).toBe(`${row?.title} · Cầu Nối`);
    expect(told.ogTitle).toBe(row?.title);
    expect(told.heading).toBe(row?.title);
    expect(told.canonical).toMatch(new RegExp(`^https?://[^/]+/${table}/${row?.id}$`));
    expect(told.description.length).toBeGreaterThan(20);
    expect(told.text.length).toBeGreaterThan(told.heading.length + 20);
    expect(told.data).toMatchObject({ '@context': 'https://schema.org', name: expect.any(String) });
    expect(row?.title).toContain((told.data as { name: string }).name);
  });

  it('tells the home page, with links to what is new', async () => {
    const told = tell((await read('/')).html);
    expect(told).toMatchObject({ data: { '@type': 'WebSite', name: 'Cầu Nối' } });
    expect(told.title).toMatch(/ · Cầu Nối$/);
    expect(told.canonical).toMatch(/^https?:\/\/[^/]+\/$/);
    expect(
      told.links.filter((link) => /^\/(needs|offers)\/[0-9a-f-]{36}$/.test(link)).length,
    ).toBeGreaterThan(5);
  });

  it.each(['/needs', '/offers', '/organisations', '/experts', '/labs'])('tells the list %s', async (path) => {
    const told = tell((await read(path)).html);
    expect(told.heading).not.toBe('');
    expect(told.title).toBe(`${told.ogTitle} · Cầu Nối`);
    expect(told.canonical).toMatch(new RegExp(`${path}$`));
    expect(told.links.length).toBeGreaterThan(5);
    for (const link of told.links.slice(0, 2)) expect((await read(link)).status).toBe(200);
  });

  it.each(appPaths())('knows the page %s of the app', async (path) => {
    expect((await read(path)).status).toBe(200);
  });

  it('shows the picture that shared links carry', async () => {
    const { html } = await read('/');
    const address = /property="og:image" content="[^"]*(\/[^"/]+)"/.exec(html)?.[1];
    const picture = await fetch(server.url + address);
    expect(picture.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual({
      width: 1200,
      height: 630,
    });
  });

  it.each([
    '/needs/00000000-0000-4000-8000-000000000000',
    '/labs/00000000-0000-4000-8000-000000000000',
    '/offers/nope',
  ])('answers 404 for %s', async (path) => {
    expect((await read(path)).status).toBe(404);
  });
});

describe('what a stranger may not see', () => {
  it('the owner of an anonymous need is in none of its HTML', async () => {
    const rows = await server.sql<{ id: string; name: string; owner: string }>(
      `select n.id, o.name, o.id as owner from needs n join organisations o on o.id = n.organisation_id
        where n.anonymous and n.status = 'published' and n.visibility = 'public'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, name, owner } of rows) {
      const { status, html } = await read(`/needs/${id}`);
      expect(status).toBe(200);
      expect(decode(html)).not.toContain(name);
      expect(html).not.toContain(owner);
    }
  });

  it('a need that is not public is not told at all', async () => {
    const rows = await server.sql<{ id: string; title: string }>(
      "select id, title from needs where status <> 'published' or visibility <> 'public'",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, title } of rows) {
      const { status, html } = await read(`/needs/${id}`);
      expect(status).toBe(404);
      expect(decode(html)).not.toContain(title);
    }
  });
});

describe('hostile text', () => {
  it('stays text in the head, in the data, in the served text and in the app', async () => {
    const hostile = `</script></title><img src=x onerror="window.harm=1"><script>window.harm=2</script> " ' & $&`;
    const [offer] = await server.sql<{ id: string }>(
      `update offers set title = $1, summary = $1 where id = (
         select id from offers where status = 'published' and visibility = 'public' order by id limit 1) returning id`,
      [hostile],
    );
    const { html } = await read(`/offers/${offer?.id}`);
    expect(html).not.toMatch(/<img[^>]*onerror/i);
    expect(html).not.toContain('<script>window.harm');
    const told = tell(html);
    expect(told.title).toBe(`${hostile} · Cầu Nối`);
    expect(told.heading).toBe(hostile);
    expect(told.data).toMatchObject({ name: hostile });

    const browser = await launchBrowser();
    try {
      const { page } = await openPage(browser.context);
      await settle(page, `${server.url}/offers/${offer?.id}`);
      expect(await page.locator('main h1').innerText()).toBe(hostile);
      expect(await page.evaluate(() => 'harm' in window)).toBe(false);
    } finally {
      await browser.close();
    }
  });
});

describe('weight', () => {
  it('every public page stays within its budget of scripts and styles', async () => {
    const tool = join(import.meta.dirname, '../../web/tools/size.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [tool]);
    expect(stdout).toMatch(/one need\s+js/);
    expect(stdout).toMatch(/budget\s+js\s+190\.0 kB\s+css\s+40\.0 kB/);
  });
});

async function read(path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(server.url + path, { headers: { accept: 'text/html' } });
  return { status: response.status, html: await response.text() };
}

/** What a page says without its scripts; throws when its data for machines is not JSON. */
function tell(html: string) {
  const one = (pattern: RegExp): string => decode(pattern.exec(html)?.[1] ?? '');
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
  return {
    title: one(/<title>([^<]*)<\/title>/),
    canonical: one(/<link rel="canonical" href="([^"]*)"/),
    ogTitle: one(/<meta property="og:title" content="([^"]*)"/),
    description: one(/<meta name="description" content="([^"]*)"/),
    heading: one(/<main[^>]*>[\s\S]*?<h1>([^<]*)<\/h1>/),
    text: decode(main.replace(/<[^>]+>/g, ' ')).trim(),
    links: [...main.matchAll(/<a href="([^"]*)"/g)].map((match) => decode(match[1] ?? '')),
    data: data === undefined ? undefined : (JSON.parse(data) as unknown),
  };
}

function decode(html: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters[name] ?? '');
}
