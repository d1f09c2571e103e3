import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson, someOrganisation, type TestPerson } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';

const tiers = ['PUBLIC', 'MEMBERS', 'AFTER_NDA', 'NAMED'] as const;
type Tier = (typeof tiers)[number];
const readers = [
  'stranger',
  'member',
  'accepted',
  'named',
  'owner',
  'adviser',
  'officer',
  'administrator',
  'auditor',
] as const;
type Reader = (typeof readers)[number];

/** Who reads what: the declared table. */
const seen: Record<Tier, readonly Reader[]> = {
  PUBLIC: readers,
  MEMBERS: ['member', 'accepted', 'named', 'owner', 'adviser', 'officer', 'administrator', 'auditor'],
  AFTER_NDA: ['accepted', 'owner', 'adviser', 'officer', 'administrator'],
  NAMED: ['named', 'owner', 'adviser', 'officer', 'administrator'],
};
const seesOwnerOfAnonymous: readonly Reader[] = ['owner', 'adviser', 'officer', 'administrator'];

describe('who reads which tier', () => {
  let app: TestApp;
  let organisation: string;
  const people: Partial<Record<Reader, TestPerson>> = {};
  const listings: Record<'need' | 'offer', Partial<Record<Tier, string>>> = { need: {}, offer: {} };
  let anonymousNeed: string;
  let version: number;
  let key = 0;

  const ask = <Data>(reader: Reader | TestPerson, query: string, variables: object = {}) => {
    const person = typeof reader === 'string' ? people[reader] : reader;
    return app.graphql<Data>(query, variables, person ? { headers: person.headers } : {});
  };
  const draft = async (kind: 'Need' | 'Offer', input: object, who: Reader = 'owner') => {
    const answer = await ask<Record<string, { id: string; revision: number }>>(
      who,
      `mutation ($input: ${kind}DraftInput!) { save${kind}Draft(input: $input) { ... on ${kind} { id revision } } }`,
      { input: { idempotencyKey: `tier-key-${++key}`, organisationId: organisation, ...input } },
    );
    expect(answer.errors).toEqual([]);
    return answer.data![`save${kind}Draft`]!;
  };
  const publish = (kind: 'Need' | 'Offer', input: object, who: Reader = 'owner') =>
    ask<Record<string, { id: string; status: string; revision: number }>>(
      who,
      `mutation ($input: PublishInput!) { publish${kind}(input: $input) { id status revision } }`,
      { input },
    );

  beforeAll(async () => {
    app = await startTestApp();
    organisation = await someOrganisation(app, 'Công ty Giữ Kín');
    const other = await someOrganisation(app, 'Công ty Đọc Tin');
    const membership = { memberships: { [other]: ['member'] as const } };
    people.member = await signedInPerson(app, membership);
    people.accepted = await signedInPerson(app, membership);
    people.named = await signedInPerson(app, membership);
    people.owner = await signedInPerson(app, { memberships: { [organisation]: ['member'] } });
    people.adviser = await signedInPerson(app, { platformRoles: ['adviser'] });
    people.officer = await signedInPerson(app, { platformRoles: ['province_officer'] });
    people.administrator = await signedInPerson(app, { platformRoles: ['administrator'] });
    people.auditor = await signedInPerson(app, { platformRoles: ['auditor'] });
    for (const tier of tiers) {
      const namedReaders = tier === 'NAMED' ? [people.named.email.toUpperCase()] : [];
      const need = await draft('Need', {
        title: `Nhu cầu chỉ dành cho ${tier}`,
        visibility: tier,
        namedReaders,
      });
      const offer = await draft('Offer', {
        title: `Nguồn cung chỉ dành cho ${tier}`,
        summary: 'Mô tả.',
        visibility: tier,
        namedReaders,
      });
      for (const [kind, { id, revision }] of [
        ['Need', need],
        ['Offer', offer],
      ] as const) {
        expect((await publish(kind, { id, revision })).errors).toEqual([]);
      }
      listings.need[tier] = need.id;
      listings.offer[tier] = offer.id;
    }
    const hidden = await draft('Need', { title: 'Nhu cầu không nêu tên đơn vị', anonymous: true });
    anonymousNeed = hidden.id;
    expect((await publish('Need', { ...hidden, warningsRead: true })).errors).toEqual([]);
    const nda = await ask<{ confidentialityUndertaking: { version: number; acceptedAt: string | null } }>(
      'accepted',
      '{ confidentialityUndertaking { version vi en validFrom acceptedAt } }',
    );
    version = nda.data!.confidentialityUndertaking.version;
    expect(nda.data!.confidentialityUndertaking.acceptedAt).toBeNull();
    const accept = await ask<{ acceptConfidentialityUndertaking: { acceptedAt: string | null } }>(
      'accepted',
      `mutation { acceptConfidentialityUndertaking(version: ${version}) { acceptedAt } }`,
    );
    expect(accept.data!.acceptConfidentialityUndertaking.acceptedAt).not.toBeNull();
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  describe.each(['need', 'offer'] as const)('%s', (kind) => {
    it.each(tiers.flatMap((tier) => readers.map((reader) => [tier, reader] as const)))(
      'of tier %s, read by %s',
      async (tier, reader) => {
        const id = listings[kind][tier]!;
        const may = seen[tier].includes(reader);
        const answer = await ask<
          Record<string, { id: string; namedReaders: string[] | null } | null> &
            Record<string, { edges: { node: { id: string } }[]; totalCount: number }>
        >(
          reader,
          `query ($id: ID!) { ${kind}(id: $id) { id namedReaders } ${kind}s(first: 100) { totalCount edges { node { id } } } }`,
          { id },
        );
        expect(answer.errors).toEqual([]);
        expect(answer.data![kind]?.id).toBe(may ? id : undefined);
        expect(answer.data![`${kind}s`]!.edges.some(({ node }) => node.id === id)).toBe(may);
        if (may)
          expect(answer.data![kind]!.namedReaders !== null).toBe(seesOwnerOfAnonymous.includes(reader));
        const search = await ask<{ search: { edges: { node: { item: { id: string } } }[] } }>(
          reader,
          `query ($text: String!) { search(text: $text) { edges { node { item { ... on Need { id } ... on Offer { id } } } } } }`,
          { text: `chỉ dành cho ${tier}` },
        );
        // The search holds public projections only, whoever asks.
        expect(search.data!.search.edges.some(({ node }) => node.item.id === id)).toBe(tier === 'PUBLIC');
      },
    );
  });

  it.each(readers)('the owner of an anonymous need, seen by %s', async (reader) => {
    const answer = await ask<{ need: { organisation: { id: string } | null; viewerCan: { edit: boolean } } }>(
      reader,
      'query ($id: ID!) { need(id: $id) { organisation { id } viewerCan { edit } } }',
      { id: anonymousNeed },
    );
    expect(answer.data!.need.organisation?.id).toBe(
      seesOwnerOfAnonymous.includes(reader) ? organisation : undefined,
    );
  });

  it('a new version of the undertaking closes the tier until it is accepted; acceptances are logged', async () => {
    const open = async () =>
      (
        await ask<{ need: object | null }>('accepted', 'query ($id: ID!) { need(id: $id) { id } }', {
          id: listings.need.AFTER_NDA,
        })
      ).data!.need !== null;
    expect(await open()).toBe(true);
    const refused = await ask(
      'member',
      'mutation { publishConfidentialityUndertaking(input: { vi: "a", en: "b" }) { version } }',
    );
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const next = await ask<{ publishConfidentialityUndertaking: { version: number } }>(
      'administrator',
      'mutation { publishConfidentialityUndertaking(input: { vi: "Bản hai", en: "Version two" }) { version } }',
    );
    expect(next.data!.publishConfidentialityUndertaking.version).toBe(version + 1);
    expect(await open()).toBe(false);
    const old = await ask(
      'accepted',
      `mutation { acceptConfidentialityUndertaking(version: ${version}) { version } }`,
    );
    expect(old.errors[0]?.extensions.code).toBe('NDA_OUTDATED');
    await ask(
      'accepted',
      `mutation { acceptConfidentialityUndertaking(version: ${version + 1}) { version } }`,
    );
    expect(await open()).toBe(true);
    const log = await app.sql<{ subject_id: string }>(
      "select subject_id from audit_records where action = 'nda.accepted' and actor_id = $1 order by seq",
      [people.accepted!.userId],
    );
    expect(log.map(({ subject_id }) => subject_id)).toEqual([String(version), String(version + 1)]);
  });

  it('somebody taken off the list of readers reads no more', async () => {
    const id = listings.need.NAMED!;
    const [{ revision } = { revision: 0 }] = await app.sql<{ revision: number }>(
      'select revision from needs where id = $1',
      [id],
    );
    const see = async () =>
      (await ask<{ need: object | null }>('named', 'query ($id: ID!) { need(id: $id) { id } }', { id })).data!
        .need !== null;
    expect(await see()).toBe(true);
    const saved = await ask(
      'owner',
      'mutation ($input: NeedDraftInput!) { saveNeedDraft(input: $input) { __typename } }',
      { input: { id, revision, namedReaders: ['somebody.else@example.vn'] } },
    );
    expect(saved.errors).toEqual([]);
    expect(await see()).toBe(false);
  });

  it('warns of what gives an anonymous writer away, and does not publish unread', async () => {
    const { id, revision } = await draft('Need', {
      anonymous: true,
      title: 'Giữ Kín cần công nghệ xử lý bùn thải mỏ',
      description:
        'Gọi 0912 345 678 hoặc viết thư tới a.b@giukin.vn, xem https://giukin.vn/mo, MST 0100109106, sáng chế 1-0012345. Đối tác: Công ty Đọc Tin.',
    });
    const unread = await publish('Need', { id, revision });
    expect(unread.errors[0]?.extensions).toMatchObject({ code: 'WARNINGS_NOT_READ' });
    const text =
      'Giu Kin can xu ly bun; 0912 345 678, a.b@giukin.vn, https://giukin.vn/mo, MST 0100109106, sáng chế 1-0012345; Công ty Đọc Tin';
    const ownId = organisation;
    const answer = await ask<{
      anonymityWarnings: {
        identifying: { kind: string; text: string; start: number; end: number }[];
        fewOrganisations: number | null;
      };
    }>(
      'owner',
      'query ($input: AnonymityQuestionInput!) { anonymityWarnings(input: $input) { identifying { kind text start end } fewOrganisations } }',
      { input: { text, organisationId: ownId, industry: '07', region: 'xã Tằng Loỏng' } },
    );
    expect(answer.errors).toEqual([]);
    const { identifying, fewOrganisations } = answer.data!.anonymityWarnings;
    expect(identifying.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['NAME', 'Giu Kin'],
      ['PHONE', '0912 345 678'],
      ['EMAIL', 'a.b@giukin.vn'],
      ['URL', 'https://giukin.vn/mo'],
      ['TAX_CODE', '0100109106'],
      ['PATENT', 'sáng chế 1-0012345'],
      ['NAME', 'Công ty Đọc Tin'],
    ]);
    for (const { start, end, text: words } of identifying) expect(text.slice(start, end)).toBe(words);
    expect(fewOrganisations).toBe(0);
    for (let i = 0; i < 5; i++) {
      await app.sql(
        "insert into organisations (kind, name, industry_code, province, commune) values ('enterprise', $1, '07', 'Lào Cai', 'xã Tằng Loỏng')",
        [`Mỏ số ${i}`],
      );
    }
    const crowd = await ask<{ anonymityWarnings: { fewOrganisations: number | null } }>(
      'owner',
      'query ($input: AnonymityQuestionInput!) { anonymityWarnings(input: $input) { fewOrganisations } }',
      { input: { text: 'Không tên', organisationId: ownId, industry: '07', region: 'xã Tằng Loỏng' } },
    );
    expect(crowd.data!.anonymityWarnings.fewOrganisations).toBeNull();
    const foreign = await ask(
      'member',
      'query ($input: AnonymityQuestionInput!) { anonymityWarnings(input: $input) { fewOrganisations } }',
      { input: { text: 'x', organisationId: ownId } },
    );
    expect(foreign.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await publish('Need', { id, revision, warningsRead: true })).errors).toEqual([]);
  });
});

describe('review before publishing', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ env: { REVIEW_LISTINGS: '1' } });
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  it('staff read first; a rejected need goes back with the reason, an edited one is read again', async () => {
    const organisation = await someOrganisation(app);
    const owner = await signedInPerson(app, { memberships: { [organisation]: ['member'] } });
    const officer = await signedInPerson(app, { platformRoles: ['province_officer'] });
    const insider = await signedInPerson(app, {
      platformRoles: ['province_officer'],
      memberships: { [organisation]: ['member'] },
    });
    const fields = 'id revision status reviewReason';
    const run = async (who: TestPerson, name: string, type: string, input: object) => {
      const answer = await app.graphql<
        Record<string, { id: string; revision: number; status: string; reviewReason: string | null }>
      >(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${name === 'saveNeedDraft' ? `... on Need { ${fields} }` : fields} } }`,
        { input },
        { headers: who.headers },
      );
      return { need: answer.data?.[name], code: answer.errors[0]?.extensions.code };
    };
    const made = await run(owner, 'saveNeedDraft', 'NeedDraftInput', {
      idempotencyKey: 'review-key',
      organisationId: organisation,
      title: 'Nhu cầu chờ duyệt trước',
    });
    const id = made.need!.id;
    const sent = await run(owner, 'publishNeed', 'PublishInput', { id, revision: made.need!.revision });
    expect(sent.need?.status).toBe('IN_REVIEW');
    const visible = async () =>
      (await app.graphql<{ need: object | null }>('query ($id: ID!) { need(id: $id) { id } }', { id })).data!
        .need !== null;
    expect(await visible()).toBe(false);
    const queue = await app.graphql<{ needsToReview: { edges: { node: { id: string } }[] } }>(
      '{ needsToReview { edges { node { id viewerCan { review } } } } }',
      {},
      { headers: officer.headers },
    );
    expect(queue.data!.needsToReview.edges).toEqual([{ node: { id, viewerCan: { review: true } } }]);
    expect(
      (await run(owner, 'approveNeed', 'ListingStepInput', { id, revision: sent.need!.revision })).code,
    ).toBe('FORBIDDEN');
    expect(
      (await run(insider, 'approveNeed', 'ListingStepInput', { id, revision: sent.need!.revision })).code,
    ).toBe('FORBIDDEN');
    const rejected = await run(officer, 'rejectNeed', 'RejectInput', {
      id,
      revision: sent.need!.revision,
      reason: 'Chưa rõ kết quả mong muốn',
    });
    expect(rejected.need).toMatchObject({ status: 'DRAFT', reviewReason: 'Chưa rõ kết quả mong muốn' });
    const mine = await app.graphql<{ myNeeds: { edges: { node: object }[] } }>(
      '{ myNeeds { edges { node { id status reviewReason revision } } } }',
      {},
      { headers: owner.headers },
    );
    expect(mine.data!.myNeeds.edges).toEqual([
      {
        node: {
          id,
          status: 'DRAFT',
          reviewReason: 'Chưa rõ kết quả mong muốn',
          revision: rejected.need!.revision,
        },
      },
    ]);
    const resent = await run(owner, 'publishNeed', 'PublishInput', { id, revision: rejected.need!.revision });
    expect(resent.need).toMatchObject({ status: 'IN_REVIEW', reviewReason: null });
    const approved = await run(officer, 'approveNeed', 'ListingStepInput', {
      id,
      revision: resent.need!.revision,
    });
    expect(approved.need?.status).toBe('PUBLISHED');
    expect(await visible()).toBe(true);
    const edited = await run(owner, 'saveNeedDraft', 'NeedDraftInput', {
      id,
      revision: approved.need!.revision,
      title: 'Nhu cầu đã sửa sau duyệt',
    });
    expect(edited.need?.status).toBe('IN_REVIEW');
    expect(await visible()).toBe(false);
  });
});
