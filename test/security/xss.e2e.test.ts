import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '@caunoi/testing/chromium';
import type { Page } from 'playwright-core';
import { readConfig } from '../../api/src/config/config.js';
import { signedInPerson, someOrganisation, type TestPerson } from '../../api/src/test-support/people.js';
import { rootFields } from '../../api/src/test-support/root-fields.js';
import { fullOperationOf, textsOf } from '../../api/src/test-support/full-operation.js';
import { eventually, startTestApp, type TestApp } from '../../api/src/test-support/test-app.js';
import { openPage } from '../journeys/support/visit.js';
import { address as scriptAddress, payload, poisonDatabase, probe } from './poison.test-support.js';

const root = readConfig({}).rootDir;

/** The paths of the web app, as its routes say: a new page is walked without being named here. */
async function routePaths(): Promise<string[]> {
  const folder = join(root, 'web/src/routes');
  const files = (await readdir(folder)).filter((name) => /\.tsx?$/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/\bpath: '([^']+)'/g)].map((match) => match[1]!))),
  ];
}

/** Everything stored is hostile; whoever looks at it, on whatever page, must see words and nothing else. */
describe('text that wants to be script', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let poisoned: string[];
  const stored: string[] = [];
  const people: Record<string, TestPerson | undefined> = {};
  const own: Record<string, string> = {};

  beforeAll(async () => {
    const first = await startTestApp({ demo: true });
    await eventually('every match is there', async () => {
      const waiting = await first.sql('select 1 from graphile_worker.jobs limit 1');
      return waiting.length === 0;
    });
    const organisation = await someOrganisation(first, 'Đơn vị viết xấu');
    const other = await someOrganisation(first, 'Đơn vị đọc');
    people['the writer'] = await signedInPerson(first, {
      memberships: { [organisation]: ['member', 'organisation_admin', 'lab_manager'] },
    });
    people['a stranger'] = undefined;
    people['a member of another organisation'] = await signedInPerson(first, {
      memberships: { [other]: ['member', 'organisation_admin', 'lab_manager'] },
    });
    people['staff'] = await signedInPerson(first, {
      platformRoles: ['administrator', 'province_officer', 'adviser', 'auditor'],
    });
    // By the front door: every text of every mutation, as the writer and as staff.
    const staff = people['staff'];
    for (const field of rootFields(first).filter(({ kind }) => kind === 'mutation')) {
      if (textsOf(field).length === 0) continue;
      for (const who of [people['the writer'], staff]) {
        // What takes no such text at all (a code, a number, an address) is left out of the next try.
        const without = new Set<string>();
        for (let attempt = 0; attempt < 4; attempt++) {
          await first.sql('delete from rate_counters');
          const query = fullOperationOf(
            field,
            { organisationId: organisation, locale: 'vi', idempotencyKey: `xss-${field.name}-${who.userId}` },
            (name) => (/url|link|website/i.test(name) ? scriptAddress : payload.slice(0, 120)),
            without,
          );
          const answer = await first.graphql(query, {}, { headers: who.headers });
          expect(answer.errors.map(({ extensions }) => `${field.name} ${extensions.code}`)).not.toContain(
            `${field.name} INTERNAL`,
          );
          if (answer.errors.length === 0) stored.push(field.name);
          const wrong = (answer.errors[0]?.extensions['fields'] ?? []) as { field?: string; path?: string }[];
          if (answer.errors.length === 0 || wrong.length === 0) break;
          for (const { field: name, path } of wrong) without.add((name ?? path ?? '').split('.')[0]!);
        }
      }
    }
    for (const [kind, text] of [
      ['Need', 'description'],
      ['Offer', 'summary'],
    ] as const) {
      const saved = await first.graphql<Record<string, { id: string; revision: number }>>(
        `mutation ($input: ${kind}DraftInput!) { save${kind}Draft(input: $input) { ... on ${kind} { id revision } } }`,
        {
          input: {
            idempotencyKey: `poisoned-${kind}`,
            organisationId: organisation,
            title: payload.slice(0, 150),
            [text]: `Máy sấy chè ${payload}`,
            keywords: [payload.slice(0, 60)],
          },
        },
        { headers: people['the writer'].headers },
      );
      expect(saved.errors).toEqual([]);
      const { id, revision } = saved.data![`save${kind}Draft`]!;
      const published = await first.graphql(
        `mutation ($input: PublishInput!) { publish${kind}(input: $input) { id } }`,
        { input: { id, revision, warningsRead: true } },
        { headers: people['the writer'].headers },
      );
      expect(published.errors).toEqual([]);
      own[kind === 'Need' ? 'needs' : 'offers'] = id;
      own['organisations'] = organisation;
    }
    await eventually('the new ones are matched', async () => {
      const waiting = await first.sql('select 1 from graphile_worker.jobs limit 1');
      return waiting.length === 0;
    });
    // And past every check.
    poisoned = await poisonDatabase(first);
    // A process that reads everything anew: its search index holds the hostile texts too.
    await first.app.close();
    app = await startTestApp({ beside: first, env: { ROLE: 'web' } });
    browser = await launchBrowser();
    await browser.context.addInitScript(() => {
      const seen = ((window as unknown as { broken: string[] }).broken = [] as string[]);
      document.addEventListener('securitypolicyviolation', (event) =>
        seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await app?.database.drop();
  }, 300_000);

  it('came in: by the mutations that take any text, and into the columns that hold one', () => {
    expect(stored.length).toBeGreaterThan(2);
    expect(poisoned).toEqual(
      expect.arrayContaining([
        'needs.title',
        'needs.description',
        'needs.keywords',
        'offers.title',
        'offers.summary',
        'organisations.name',
        'experts.name',
        'experts.bio',
        'labs.name',
        'users.full_name',
        'item_projections.public_doc',
        'matches.for_need',
      ]),
    );
  });

  /** The addresses of a path: for a `$name` the object that was poisoned by hand, else any of its table, else a made-up one. */
  async function addressesOf(path: string): Promise<string[]> {
    const parts = path.split('/');
    let objects: string[] = [];
    for (const [i, part] of parts.entries()) {
      if (!part.startsWith('$')) continue;
      const table = (parts[i - 1] ?? '').replaceAll('-', '_');
      const [known] = await app.sql<{ there: boolean }>('select to_regclass($1) is not null as there', [
        table,
      ]);
      const rows = known?.there
        ? await app.sql<{ id: string }>(`select id::text from "${table}" order by id limit 1`)
        : [];
      objects = [own[table], rows[0]?.id].filter((id): id is string => id !== undefined);
      if (objects.length === 0) objects = ['khong-co'];
    }
    const query = path === '/search' || path === '/needs' || path === '/offers' ? [`?text=${probe}`] : [];
    return objects.length === 0
      ? [path, ...query.map((text) => path + text)]
      : objects.map((id) => path.replace(/\$\w+/g, id));
  }

  async function walk(page: Page, url: string): Promise<{ harm: string[]; shown: boolean }> {
    await page.goto(url);
    await page.locator('main#main').waitFor();
    await page.waitForLoadState('networkidle');
    await page
      .waitForFunction(() => document.querySelector('main .served, main [aria-busy=true]') === null)
      .catch(() => undefined);
    return page.evaluate((mark) => {
      const state = window as unknown as { xssRan?: number; broken: string[] };
      const harm = state.broken.map((what) => `policy broken: ${what}`);
      if (state.xssRan !== undefined) harm.push('a script ran');
      for (const element of document.querySelectorAll(
        `${mark}, [src*="${mark}"], [onerror], [onload], [onclick]`,
      ))
        harm.push(`an element came of it: ${element.outerHTML.slice(0, 120)}`);
      for (const link of document.querySelectorAll('[href], [action], [src]'))
        for (const name of ['href', 'action', 'src'])
          if (/^\s*(javascript|data:text|vbscript)/i.test(link.getAttribute(name) ?? ''))
            harm.push(`an address runs: ${link.outerHTML.slice(0, 120)}`);
      return { harm, shown: (document.querySelector('main')?.innerText ?? '').includes(mark) };
    }, probe);
  }

  it.each(['a stranger', 'a member of another organisation', 'the writer', 'staff'])(
    'stays text for %s on every page',
    async (name) => {
      const person = people[name];
      await browser.context.clearCookies();
      if (person) {
        const [cookie, value] = person.headers.cookie.split('=') as [string, string];
        await browser.context.addCookies([{ name: cookie, value, url: app.url }]);
      }
      const { page, complaints } = await openPage(browser.context);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const harm: string[] = [];
      const shown: string[] = [];
      const paths = await routePaths();
      expect(paths.length).toBeGreaterThan(15);
      for (const path of paths) {
        for (const address of await addressesOf(path)) {
          const found = await walk(page, `${app.url}${address}`);
          harm.push(...found.harm.map((what) => `${path}: ${what}`));
          if (found.shown) shown.push(path);
        }
      }
      expect(harm).toEqual([]);
      expect(dialogs).toEqual([]);
      expect(complaints.filter((line) => /Content Security Policy|xssRan/.test(line))).toEqual([]);
      // Otherwise the walk would have looked at empty pages.
      const texts = [
        '/needs/$id',
        '/offers/$id',
        '/experts/$id',
        '/labs/$id',
        '/needs',
        '/offers',
        '/experts',
      ];
      expect(texts.filter((path) => !shown.includes(path))).toEqual([]);
      await page.close();
    },
    400_000,
  );

  it('stays text in the HTML that comes before the script, whoever made the shell', async () => {
    for (const path of await routePaths()) {
      for (const address of await addressesOf(path)) {
        const response = await fetch(`${app.url}${address}`);
        const html = await response.text();
        expect(html).not.toContain(`<${probe}`);
        expect(html).not.toMatch(/<img src=xss|onerror="window|<script>window|href="javascript:/);
        const policy = response.headers.get('content-security-policy') ?? '';
        expect(policy).toContain("script-src 'self'");
        expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
      }
    }
  });
});
