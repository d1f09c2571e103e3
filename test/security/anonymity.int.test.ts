import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@caunoi/testing/database';
import pg from 'pg';
import { Clock } from '../../api/src/platform/clock.js';
import { signedInPerson, someOrganisation, type TestPerson } from '../../api/src/test-support/people.js';
import { eventually, startTestApp, type TestApp } from '../../api/src/test-support/test-app.js';
import { authorisation } from './authorisation-table.js';

/** The same moments in both worlds: how new things are orders lists, and moves scores in their ninth digit. */
class SetClock extends Clock {
  private at = Date.now();
  override now(): Date {
    return new Date(this.at);
  }
  set = (at: number): number => (this.at = at);
}
const clock = new SetClock();

/** A second database with the same bytes; nobody may be connected to the first one meanwhile. */
async function copyOf(database: TestDatabase): Promise<TestDatabase> {
  const name = new URL(database.url).pathname.slice(1);
  const copy = `${name}_copy`;
  const run = async (statement: string): Promise<void> => {
    const address = new URL(database.adminUrl);
    address.pathname = '/postgres';
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await run(`create database ${copy} owner caunoi template ${name} strategy file_copy`);
  const inCopy = (url: string): string => Object.assign(new URL(url), { pathname: `/${copy}` }).href;
  return {
    url: inCopy(database.url),
    adminUrl: inCopy(database.adminUrl),
    drop: () => run(`drop database if exists ${copy} with (force)`),
  };
}

const company: readonly (readonly [string, string])[] = [
  ['Dây chuyền chiết rót giấm và nước ép trái cây', 'Cần máy chiết rót giấm táo mèo công suất nhỏ'],
  ['Chủng men bản địa ủ rượu và giấm trái cây', 'Tìm men ủ rượu táo mèo chịu lạnh'],
  ['Hệ thống kiểm soát nhiệt độ bồn lên men', 'Cần cảm biến theo dõi nhiệt độ bồn ủ'],
  ['Phân tích hương và độ axit của giấm', 'Cần kiểm nghiệm độ axit giấm theo tiêu chuẩn xuất khẩu'],
];

const title = 'Cần quy trình ủ men cho giấm táo mèo giữ hương ổn định';
const offerTitle = 'Quy trình ủ men giấm táo mèo giữ hương ổn định cho hợp tác xã';

/**
 * Two provinces that differ in one fact: whose the anonymous need is. Whatever somebody who is neither its owner nor staff
 * can ask must be answered with the same bytes in both.
 */
describe('an anonymous need does not tell its owner', () => {
  let databases: TestDatabase[] = [];
  let worlds: { app: TestApp; need: string; file: string }[] = [];
  let organisations: string[];
  let member: TestPerson;
  const facts: Record<string, string> = {};
  const running: TestApp[] = [];

  async function start(database: TestDatabase): Promise<TestApp> {
    const app = await startTestApp({ beside: { database } as TestApp, clock });
    running.push(app);
    return app;
  }

  /** Writes and publishes; answers the id. */
  async function write(
    app: TestApp,
    person: TestPerson,
    kind: 'Need' | 'Offer',
    input: object,
  ): Promise<string> {
    clock.set(clock.now().getTime() + 1_000);
    const saved = await app.graphql<Record<string, { id: string; revision: number }>>(
      `mutation ($input: ${kind}DraftInput!) { save${kind}Draft(input: $input) { ... on ${kind} { id revision } } }`,
      { input },
      { headers: person.headers },
    );
    expect(saved.errors).toEqual([]);
    const { id, revision } = saved.data![`save${kind}Draft`]!;
    const published = await app.graphql(
      `mutation ($input: PublishInput!) { publish${kind}(input: $input) { id } }`,
      { input: { id, revision, warningsRead: true } },
      { headers: person.headers },
    );
    expect(published.errors).toEqual([]);
    return id;
  }

  beforeAll(async () => {
    const first = await createTestDatabase();
    databases = [first];
    const base = await start(first);
    organisations = [
      await someOrganisation(base, 'HTX Táo Mèo Thứ Nhất'),
      await someOrganisation(base, 'HTX Táo Mèo Thứ Hai'),
    ];
    await base.sql(
      "update organisations set industry_code = '11', province = 'Lào Cai', commune = 'xã Púng Luông' where id = any($1)",
      [organisations],
    );
    const owners = await Promise.all(
      organisations.map((id) => signedInPerson(base, { memberships: { [id]: ['member'] } })),
    );
    member = await signedInPerson(base, {
      memberships: { [await someOrganisation(base, 'Người Ngoài Cuộc')]: ['organisation_admin'] },
    });
    // Both could answer their own need: an owner's offers must not be missing from its matches.
    for (const [i, owner] of owners.entries()) {
      facts[`offer${i}`] = await write(base, owner, 'Offer', {
        idempotencyKey: `offer-of-${i}`,
        organisationId: organisations[i],
        title: offerTitle,
        summary: `Ủ men giấm táo mèo, giữ hương ổn định, kinh nghiệm ${i + 7} năm.`,
      });
    }
    // Company, so that lists, ranks and facets have something to say.
    for (const [i, [offered, wanted]] of company.entries()) {
      const organisation = await someOrganisation(base, `Đơn vị số ${i + 1}`);
      const person = await signedInPerson(base, { memberships: { [organisation]: ['member'] } });
      await write(base, person, 'Offer', {
        idempotencyKey: `company-offer-${i}`,
        organisationId: organisation,
        title: offered,
        summary: `${offered}, hiệu quả đã kiểm chứng ${i + 2} năm.`,
        industry: '10',
      });
      await write(base, person, 'Need', {
        idempotencyKey: `company-need-${i}`,
        organisationId: organisation,
        title: wanted,
        description: `${wanted}, cần trong ${i + 3} tháng.`,
        industry: '11',
      });
    }
    await settled(base);
    await running.pop()?.close();

    databases.push(await copyOf(first));
    worlds = [];
    const moment = clock.now().getTime();
    for (const [i, database] of databases.entries()) {
      clock.set(moment);
      const app = await start(database);
      const owner = owners[i]!;
      const need = await write(app, owner, 'Need', {
        idempotencyKey: 'the-hidden-need',
        organisationId: organisations[i],
        title,
        description: 'Men hay hỏng khi trời lạnh, giấm mất hương.',
        industry: '11',
        region: 'Lào Cai',
        anonymous: true,
        visibility: 'PUBLIC',
      });
      const file = await attach(
        app,
        owner,
        need,
        `Bản vẽ của ${i === 0 ? 'HTX Thứ Nhất' : 'HTX Thứ Hai'}.txt`,
      );
      await settled(app);
      worlds.push({ app, need, file });
    }
  }, 240_000);
  afterAll(async () => {
    for (const app of running) await app.close();
    for (const database of databases) await database.drop();
  }, 300_000);

  /** A file whose name tells who drew it; answers its id. */
  async function attach(app: TestApp, person: TestPerson, need: string, name: string): Promise<string> {
    const uploaded = await fetch(`${app.url}/files`, {
      method: 'POST',
      headers: {
        ...person.headers,
        origin: app.url,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
      },
      body: 'Bồn ủ hai trăm lít, nắp kín, van một chiều.',
    });
    const { file } = (await uploaded.json()) as { file: { id: string } };
    const attached = await app.graphql(
      'mutation ($input: AttachFileInput!) { attachFile(input: $input) { id } }',
      { input: { fileId: file.id, kind: 'NEED', subjectId: need, warningsRead: true } },
      { headers: person.headers },
    );
    expect(attached.errors).toEqual([]);
    return file.id;
  }

  async function settled(app: TestApp): Promise<void> {
    await eventually('no job of the market waits', async () => {
      const waiting = await app.sql(
        "select 1 from graphile_worker.jobs where task_identifier ~ '^(matching|market)[.]' limit 1",
      );
      return waiting.length === 0;
    });
  }

  const item =
    '__typename ... on Offer { id title } ... on Need { id title anonymous organisation { id name } } ... on Expert { id } ... on Lab { id }';
  const found = `${item} ... on Organisation { id name }`;
  const needFields = `id title description region status visibility anonymous publishedAt updatedAt keywords revision submittedAt reviewReason
    namedReaders organisation { id name } provenance { source recordedAt } completeness { percent next missing }
    viewerCan { edit publish close reopen withdraw review }
    confirmedAt expiresAt namedOrganisations { id } attachments { id name type bytes url notes } answer { state dueOn } verdict { answered chance missing { vi words } }
    matches(first: 50) { totalCount edges { node { rank score band target { ${item} } reasons { factor contribution vi needQuotes { text } offerQuotes { text } } gatesPassed { name } gatesFailed { name vi } unknowns { name } wouldFitIf { vi } feedback { verdict } } } }`;
  const list =
    '{ totalCount facets { name values { code count } } pageInfo { hasNextPage } edges { node { id title organisation { id name } } } }';

  /** Everything that may be asked; `$need` is the hidden need, `$first` and `$second` the two who could own it. */
  const operations: Record<string, string> = {
    need: `query ($need: ID!) { need(id: $need) { ${needFields} } }`,
    needs: `{ needs(first: 100) ${list} }`,
    'needs by title': `{ needs(first: 100, sort: TITLE) ${list} }`,
    'needs by words': `{ needs(first: 50, filter: { text: "giấm táo mèo" }) ${list} }`,
    'needs of the first': `query ($first: ID!) { needs(first: 100, filter: { organisationId: $first }) ${list} }`,
    'needs of the second': `query ($second: ID!) { needs(first: 100, filter: { organisationId: $second }) ${list} }`,
    offers: `{ offers(first: 100) { totalCount facets { name values { code count } } edges { node { id title matches(first: 3) { totalCount } } } } }`,
    'matches of the first’s offer': `query ($offer0: ID!) { offer(id: $offer0) { title matches(first: 50) { totalCount edges { node { rank score band target { ${item} } } } } } }`,
    'matches of the second’s offer': `query ($offer1: ID!) { offer(id: $offer1) { title matches(first: 50) { totalCount edges { node { rank score band target { ${item} } } } } } }`,
    'the first':
      'query ($first: ID!) { organisation(id: $first) { name verifiedAt updatedAt labs { id } experts { id } } }',
    'the second':
      'query ($second: ID!) { organisation(id: $second) { name verifiedAt updatedAt labs { id } experts { id } } }',
    organisations:
      '{ organisations(first: 100) { totalCount facets { name values { code count } } edges { node { id name updatedAt } } } }',
    search: `{ search(text: "giấm táo mèo ủ men", first: 20) { totalCount edges { node { title snippet score item { ${found} } } } } }`,
    'search for the first': `{ search(text: "Táo Mèo Thứ Nhất", first: 20) { totalCount edges { node { title item { ${found} } } } } }`,
    'search for the second': `{ search(text: "Táo Mèo Thứ Hai", first: 20) { totalCount edges { node { title item { ${found} } } } } }`,
    suggest: '{ suggest(text: "cần quy trình ủ") { text kind } }',
    counts: '{ counts { organisations offers needs experts labs matchedNeeds } }',
    'a change':
      'mutation ($need: ID!) { saveNeedDraft(input: { id: $need, revision: 1, title: "Đổi thử" }) { __typename } }',
    'a stale change':
      'mutation ($need: ID!) { saveNeedDraft(input: { id: $need, revision: 99, title: "Đổi thử" }) { __typename } }',
    closing: 'mutation ($need: ID!) { closeNeed(input: { id: $need, revision: 2 }) { id } }',
    'closing a stale one': 'mutation ($need: ID!) { closeNeed(input: { id: $need, revision: 77 }) { id } }',
    withdrawing: 'mutation ($need: ID!) { withdrawNeed(input: { id: $need, revision: 2 }) { id } }',
    publishing: 'mutation ($need: ID!) { publishNeed(input: { id: $need, revision: 2 }) { id } }',
    reopening: 'mutation ($need: ID!) { reopenNeed(input: { id: $need, revision: 2 }) { id } }',
    approving: 'mutation ($need: ID!) { approveNeed(input: { id: $need, revision: 2 }) { id } }',
    rejecting: 'mutation ($need: ID!) { rejectNeed(input: { id: $need, revision: 2, reason: "x" }) { id } }',
    'what is mine': '{ myNeeds { totalCount edges { node { title } } } }',
    'similar needs': `{ similarNeeds(text: "${title}") { similarity need { title organisation { id } } } }`,
    'needs that an offer would meet': `{ previewOfferMatches(input: { text: "${offerTitle}" }) { count strong fair examples { title band } } }`,
    'offers that a need would meet': `{ previewNeedMatches(input: { text: "${title}" }) { count strong fair examples { title band } } }`,
    'suggestions for a text': `{ suggestForText(text: "${title}") { fieldOfScience { code { code } confidence } industry { code { code } confidence } keywords } }`,
    'warnings for a text': `{ anonymityWarnings(input: { text: "${title}", industry: "11", region: "xã Púng Luông" }) { fewOrganisations identifying { text } } }`,
    'claiming the first':
      'mutation ($first: ID!) { claimOrganisation(input: { organisationId: $first }) { state } }',
    'the first’s registration': 'query ($first: ID!) { organisationRegistration(id: $first) { id state } }',
    'values to narrow by': '{ suggestFacets(text: "giấm táo mèo") { facet code count vi } }',
    'what others looked for': '{ unmetSearches(first: 50) { text days } }',
    'how well needs are answered': '{ figures { needs answered three waiting medianDays medianOf } }',
    'how soon advisers answer': '{ answerFigures { answered inTime medianWorkingDays open withCandidates } }',
    news: '{ news(first: 50) { totalCount edges { node { title } } } }',
    'similar offers': `{ similarOffers(text: "${offerTitle}") { similarity } }`,
    'what waits behind the undertaking': '{ listingsBehindUndertaking { needs offers } }',
    'what offers are mine': '{ myOffers { totalCount edges { node { title } } } }',
    'why others said no': 'query ($need: ID!) { declineReasons(id: $need, kind: NEED) { count reason } }',
    'an introduction of that name': 'query ($need: ID!) { introduction(id: $need) { state } }',
    'introductions of mine': '{ myIntroductions { totalCount edges { node { anonymous state } } } }',
    'what I was told': '{ myNotifications { totalCount } unreadNotifications }',
    'who has a tax code': '{ organisationByTaxCode(taxCode: "5300100276") { exists claimable } }',
    'what I claimed': '{ myOrganisationClaims { state } myOrganisations { state } myInvitations { id } }',
    'invitations of the first':
      'query ($first: ID!) { organisationInvitations(organisationId: $first) { id } }',
    'people and places':
      '{ experts(first: 100) { edges { node { name } } } labs(first: 100) { edges { node { name } } } }',
    'judging a match':
      'mutation ($need: ID!, $offer0: ID!) { giveMatchFeedback(input: { needId: $need, targetId: $offer0, side: NEED, verdict: HELPFUL }) }',
    'people of the first': 'query ($first: ID!) { organisationPeople(organisationId: $first) { fullName } }',
  };
  const pages = [
    '/',
    '/needs',
    '/organisations',
    '/needs/$need',
    '/organisations/$first',
    '/organisations/$second',
    '/offers/$offer0',
    '/sitemap.xml',
    '/search?q=gi%E1%BA%A5m',
    '/news',
    '/figures',
    '/files/$file',
  ];

  /** Registers that hold nothing of needs, and what people see of themselves alone. */
  const elsewhere = new Set(
    `expert lab newsItem signInOptions viewer invitation privacyOfficer consents myDataRequests me mySessions myPasskeys
     confidentialityUndertaking placeOf bookableResources booking findFreeSlot labAvailability myBookings myWaitingPlaces
     stApplication stApplications stCertificate stCertificatePublications stConditions stEnterpriseCount indicators agencies
     agencySuccessions planItems myObstacles`.split(/\s+/),
  );

  it('asks for everything that a stranger or a member may ask for', () => {
    const asked = Object.values(operations).join(' ');
    const open = Object.entries(authorisation)
      .filter(([name, { who }]) => name.startsWith('Query.') && typeof who === 'string')
      .map(([name]) => name.slice('Query.'.length));
    expect(open.length).toBeGreaterThan(50);
    expect(open.filter((name) => !elsewhere.has(name) && !new RegExp(`\\b${name}\\b`).test(asked))).toEqual(
      [],
    );
  });

  const known = (need: string): Record<string, string> => ({
    need,
    file: worlds.find((world) => world.need === need)!.file,
    first: organisations[0]!,
    second: organisations[1]!,
    ...facts,
  });

  /** Ids of the need itself, instants and cursors (which hold an instant) may differ; nothing else. */
  const masked = (text: string, need: string): string =>
    text
      .replaceAll(need, 'THE-NEED')
      .replaceAll(known(need)['file']!, 'THE-FILE')
      .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g, 'INSTANT')
      .replace(/("(?:cursor|endCursor)":)"[^"]*"/g, '$1"CURSOR"');

  async function answers(
    path: string,
    init: (need: string) => RequestInit,
  ): Promise<{ bytes: string; status: number; statements: string | null }[]> {
    return Promise.all(
      worlds.map(async ({ app, need }) => {
        const url = path.replace(/\$(\w+)/g, (_, name: string) => known(need)[name] ?? '');
        const response = await fetch(`${app.url}${url}`, init(need));
        return {
          bytes: masked(await response.text(), need),
          status: response.status,
          statements: response.headers.get('x-sql-statements'),
        };
      }),
    );
  }

  const readers: readonly [string, () => Record<string, string>][] = [
    ['a stranger', () => ({})],
    ['a member of another organisation', () => member.headers],
  ];

  describe.each(readers)('%s', (_, headers) => {
    it.each(Object.entries(operations))('asks for %s', async (_name, query) => {
      const variables = (need: string) =>
        Object.fromEntries(Object.entries(known(need)).filter(([name]) => query.includes(`$${name}:`)));
      const [one, other] = await answers('/graphql', (need) => ({
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers() },
        body: JSON.stringify({ query, variables: variables(need) }),
      }));
      expect(one?.bytes).not.toMatch(/"QUERY_SYNTAX"/);
      expect(other).toEqual(one);
    });

    it.each(pages)('opens %s', async (path) => {
      const [one, other] = await answers(path, () => ({ headers: headers() }));
      expect(other).toEqual(one);
    });
  });

  it('the comparison would notice: staff see the owner, and both worlds hold the need and its matches', async () => {
    const seen = await Promise.all(
      worlds.map(async ({ app, need }) => {
        const adviser = await signedInPerson(app, { platformRoles: ['adviser'] });
        const answer = await app.graphql<{
          need: {
            organisation: { id: string };
            matches: { totalCount: number; edges: { node: { target: { id?: string } } }[] };
          };
        }>(
          'query ($need: ID!) { need(id: $need) { organisation { id } matches(first: 50) { totalCount edges { node { target { ... on Offer { id } } } } } } }',
          { need },
          { headers: adviser.headers },
        );
        return answer.data!.need;
      }),
    );
    expect(seen.map((need) => need.organisation.id)).toEqual(organisations);
    for (const { matches } of seen) {
      const targets = matches.edges.map(({ node }) => node.target.id);
      expect(targets).toEqual(expect.arrayContaining([facts['offer0'], facts['offer1']]));
    }
  });

  it('nobody but its people is written to', async () => {
    for (const { app } of worlds) expect(await app.sql('select recipient from kept_mails')).toEqual([]);
  });
});
