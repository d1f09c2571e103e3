import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson, type TestPerson } from '../../api/src/test-support/people.js';
import { startTestApp, type TestApp } from '../../api/src/test-support/test-app.js';

describe('GraphQL at the edge', () => {
  let app: TestApp;
  let production: TestApp;
  let person: TestPerson;
  beforeAll(async () => {
    app = await startTestApp();
    production = await startTestApp({
      beside: app,
      env: {
        NODE_ENV: 'production',
        OPERATIONS: 'any',
        DATABASE_URL: app.database.url,
        PUBLIC_URL: 'https://caunoi.example.vn',
      },
    });
    person = await signedInPerson(app);
  }, 300_000);
  afterAll(async () => {
    await production.close();
    await app.close();
  }, 300_000);

  describe('documents that ask too much are refused without SQL, in small typed answers', () => {
    const nested = (depth: number): string =>
      depth === 0
        ? '{ id }'
        : depth % 2
          ? `{ organisation ${nested(depth - 1)} }`
          : `{ offers(first: 1) { edges { node ${nested(depth - 1)} } } }`;
    const many = (count: number, part: (index: number) => string): string =>
      Array.from({ length: count }, (_, i) => part(i)).join(' ');
    const pack: Record<string, [query: string, codes: string[]]> = {
      'a depth of 20': [`{ offers(first: 1) { edges { node ${nested(20)} } } }`, ['QUERY_TOO_DEEP']],
      'a depth hidden in fragments': [
        `{ offers { edges { node { ...A } } } } ${many(12, (i) => `fragment ${'A'.repeat(i + 1)} on Offer { organisation { offers { edges { node { ...${'A'.repeat(i + 2)} } } } } }`)} fragment ${'A'.repeat(13)} on Offer { id }`,
        ['QUERY_TOO_DEEP'],
      ],
      '1,000 aliases': [
        `{ ${many(1_000, (i) => `a${i}: __typename`)} }`,
        ['QUERY_TOO_MANY_ALIASES', 'QUERY_TOO_LARGE'],
      ],
      '300 aliases': [`{ ${many(300, (i) => `a${i}: __typename`)} }`, ['QUERY_TOO_MANY_ALIASES']],
      'first: 100000': ['{ offers(first: 100000) { edges { node { id } } } }', ['PAGE_TOO_LARGE']],
      'first: 100000 in a variable': [
        'query ($n: Int = 100000) { offers(first: $n) { edges { node { id } } } }',
        ['PAGE_TOO_LARGE'],
      ],
      'lists in lists': [
        '{ organisations(first: 100) { edges { node { offers(first: 100) { edges { node { id } } } labs { id } } } } }',
        ['QUERY_TOO_COSTLY', 'QUERY_SYNTAX'],
      ],
      '2,000 directives': [
        `{ __typename ${many(2_000, () => '@skip(if: false)')} }`,
        ['QUERY_TOO_MANY_DIRECTIVES', 'QUERY_TOO_LARGE'],
      ],
      '150 directives': [
        `{ __typename ${many(150, () => '@skip(if: false)')} }`,
        ['QUERY_TOO_MANY_DIRECTIVES', 'QUERY_SYNTAX'],
      ],
      '10,000 tokens': [`{ ${many(10_000, () => 'a')} }`, ['QUERY_TOO_LARGE']],
      'a cycle of fragments': [
        '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
        ['QUERY_SYNTAX'],
      ],
      'fragments that spread each other twice': [
        `{ ...F0 } ${many(120, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F120 on Query { __typename }`,
        ['QUERY_SYNTAX', 'QUERY_TOO_COSTLY', 'QUERY_TOO_LARGE', 'allowed'],
      ],
      'no GraphQL at all': ['nonsense {{{', ['QUERY_SYNTAX']],
    };

    it.each(Object.entries(pack))('%s', async (_name, [query, codes]) => {
      for (const headers of [{}, person.headers]) {
        const begin = performance.now();
        const answer = await app.graphql(query, {}, { headers });
        const code = answer.errors[0]?.extensions.code ?? 'allowed';
        expect(codes).toContain(code);
        // The session of somebody who is signed in is looked up before the document is read.
        expect(answer.sqlStatements).toBeLessThanOrEqual('cookie' in headers ? 2 : 0);
        expect(answer.bytes).toBeLessThan(4_000);
        expect(performance.now() - begin).toBeLessThan(5_000);
      }
    });

    it('a batch of operations', async () => {
      const body = JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ __typename }' })));
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBe(400);
      expect(response.headers.get('x-sql-statements')).toBe('0');
      expect((await response.text()).length).toBeLessThan(500);
    });

    it('a body above 100 kB', async () => {
      const answer = await app.graphql(`{ __typename } ${'#'.repeat(120_000)}`);
      expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([413, 'BODY_TOO_LARGE']);
    });

    it('introspection in production, in whatever dress', async () => {
      for (const query of [
        '{ __schema { types { name } } }',
        '{ __type(name: "User") { fields { name } } }',
        'fragment F on Query { __schema { types { name } } } { ...F }',
      ]) {
        const answer = await production.graphql(query);
        expect(answer.errors[0]?.extensions.code).toBe('QUERY_SYNTAX');
        expect(JSON.stringify(answer.data ?? null)).toBe('null');
      }
    });

    it('suggestions: a wrong name tells no right one', async () => {
      for (const one of [app, production]) {
        const answer = await one.graphql('{ offer(id: "x") { titel } }');
        expect(answer.errors.length).toBeGreaterThan(0);
        expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean/i);
      }
      const answer = await production.graphql('{ organisatio { id } }');
      expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean|organisations/i);
    });
  });

  describe('other sites change nothing', () => {
    const mutation = JSON.stringify({
      query: 'mutation { updateProfile(input: { fullName: "Bị Đổi Tên", locale: vi }) { id } }',
    });
    const nameNow = async (): Promise<string> =>
      (await app.sql<{ full_name: string }>('select full_name from users where id = $1', [person.userId]))[0]!
        .full_name;

    const attacks: Record<string, (url: string) => Promise<Response>> = {
      'a form': (url) =>
        send(
          url,
          { 'content-type': 'application/x-www-form-urlencoded' },
          `query=${encodeURIComponent('mutation { updateProfile(input: { fullName: "Bị Đổi Tên", locale: vi }) { id } }')}`,
        ),
      'a multipart form': (url) => {
        const form = new FormData();
        form.set('operations', mutation);
        return fetch(url, {
          method: 'POST',
          headers: { cookie: person.headers.cookie, origin: 'https://xau.example' },
          body: form,
        });
      },
      'a form without an Origin': (url) =>
        fetch(url, {
          method: 'POST',
          headers: { cookie: person.headers.cookie, 'content-type': 'application/x-www-form-urlencoded' },
          body: `query=${mutation}`,
        }),
      'text/plain that is JSON': (url) => send(url, { 'content-type': 'text/plain' }, mutation),
      'text/plain without an Origin': (url) =>
        fetch(url, {
          method: 'POST',
          headers: { cookie: person.headers.cookie, 'content-type': 'text/plain' },
          body: mutation,
        }),
      'JSON from a foreign Origin': (url) => send(url, { 'content-type': 'application/json' }, mutation),
      'JSON from a sandboxed frame': (url) =>
        send(url, { 'content-type': 'application/json', origin: 'null' }, mutation),
      'JSON from a look-alike Origin': (url) =>
        send(url, { 'content-type': 'application/json', origin: `${app.url}.xau.example` }, mutation),
      'JSON from another port of this machine': (url) =>
        send(url, { 'content-type': 'application/json', origin: 'http://127.0.0.1:9' }, mutation),
      'a browser that leaves the Origin out': (url) =>
        fetch(url, {
          method: 'POST',
          headers: {
            cookie: person.headers.cookie,
            'content-type': 'application/json',
            'sec-fetch-site': 'cross-site',
          },
          body: mutation,
        }),
      'a link (GET)': (url) =>
        fetch(
          `${url}?query=${encodeURIComponent('mutation { updateProfile(input: { fullName: "Bị Đổi Tên", locale: vi }) { id } }')}`,
          { headers: { cookie: person.headers.cookie, 'apollo-require-preflight': '1' } },
        ),
    };
    const send = (url: string, headers: Record<string, string>, body: string) =>
      fetch(url, {
        method: 'POST',
        headers: { cookie: person.headers.cookie, origin: 'https://xau.example', ...headers },
        body,
      });

    it.each(Object.entries(attacks))('%s', async (_name, attack) => {
      const response = await attack(`${app.url}/graphql`);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(await nameNow()).toBe('Nguyễn Thị Thử');
    });

    it('one’s own site does', async () => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { cookie: person.headers.cookie, origin: app.url, 'content-type': 'application/json' },
        body: mutation,
      });
      expect(await response.json()).toMatchObject({ data: { updateProfile: { id: person.userId } } });
      expect(await nameNow()).toBe('Bị Đổi Tên');
    });

    it('behind PUBLIC_URL only that origin counts, whatever Host says', async () => {
      const ask = (headers: Record<string, string>) =>
        fetch(`${production.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: '{"query":"{ __typename }"}',
        });
      expect((await ask({ origin: 'https://caunoi.example.vn' })).status).toBe(200);
      expect((await ask({ origin: production.url })).status).toBe(403);
      expect((await ask({ origin: 'http://caunoi.example.vn' })).status).toBe(403);
    });

    it.each(['/', '/needs', '/sign-in', '/desk', '/khong-co-trang-nay', '/sitemap.xml', '/health/live'])(
      '%s lets itself be framed by nobody and runs no script that was written into it',
      async (path) => {
        for (const { url } of [app, production]) {
          // As a browser asks for what another site puts into a frame.
          const response = await fetch(`${url}${path}`, {
            headers: {
              'sec-fetch-dest': 'iframe',
              'sec-fetch-site': 'cross-site',
              'sec-fetch-mode': 'navigate',
            },
          });
          const policy = new Map(
            (response.headers.get('content-security-policy') ?? '').split(';').map((line) => {
              const [name = '', ...sources] = line.trim().split(/\s+/);
              return [name, sources] as const;
            }),
          );
          expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
          expect(policy.get('script-src') ?? policy.get('default-src')).toEqual(["'self'"]);
          expect(policy.get('object-src')).toEqual(["'none'"]);
          expect(policy.get('base-uri')).toBeDefined();
          expect(policy.get('form-action')).toEqual(["'self'"]);
          expect([...policy.values()].flat().join(' ')).not.toMatch(/unsafe-inline|unsafe-eval|\*|http:/);
          expect(response.headers.get('x-frame-options')).toMatch(/^(DENY|SAMEORIGIN)$/);
          expect(response.headers.get('x-content-type-options')).toBe('nosniff');
          expect(response.headers.get('referrer-policy')).toBeTruthy();
        }
      },
    );

    it('nor do answers to operations', async () => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __typename }"}',
      });
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline');
    });
  });
});
