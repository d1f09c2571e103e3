import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../platform/clock.js';
import { signedInPerson, someOrganisation, type TestPerson } from '../../test-support/people.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';

/** A clock that the test moves; people stay signed in while it does. */
class MovedClock extends Clock {
  ahead = 0;
  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }
}
const day = 86_400_000;

interface Listing {
  id: string;
  revision: number;
  status: string;
  expiresAt: string | null;
}

describe('what a date, a repeated step and an edit do to a listing', () => {
  const clock = new MovedClock();
  let app: TestApp;
  let organisation: string;
  let owner: TestPerson;
  let reader: TestPerson;
  let readers: string;
  let key = 0;

  beforeAll(async () => {
    app = await startTestApp({ clock });
    organisation = await someOrganisation(app, 'HTX Gừng Đồng Văn');
    owner = await signedInPerson(app, { memberships: { [organisation]: ['member'] } });
    readers = await someOrganisation(app, 'Viện Cơ khí');
    reader = await signedInPerson(app, { memberships: { [readers]: ['member'] } });
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const run = async (name: string, type: string, input: object, who = owner) => {
    const what = name.includes('Offer') ? 'Offer' : 'Need';
    const fields = 'id revision status expiresAt';
    const answer = await app.graphql<Record<string, Listing>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${name.startsWith('save') ? `... on ${what} { ${fields} }` : fields} } }`,
      { input },
      { headers: who.headers },
    );
    return { listing: answer.data?.[name], error: answer.errors[0]?.extensions };
  };
  const draft = async (kind: 'Need' | 'Offer', input: object): Promise<Listing> =>
    (
      await run(`save${kind}Draft`, `${kind}DraftInput`, {
        idempotencyKey: `dates-key-${++key}`,
        organisationId: organisation,
        ...input,
      })
    ).listing!;
  const publish = async (kind: 'Need' | 'Offer', { id, revision }: Listing, more: object = {}) =>
    run(`publish${kind}`, 'PublishInput', { id, revision, ...more });
  const listed = async (kind: 'need' | 'offer', id: string) =>
    (await app.graphql<Record<string, object | null>>(`query ($id: ID!) { ${kind}(id: $id) { id } }`, { id }))
      .data![kind] !== null;
  const daysLeft = (at: string | null | undefined) =>
    at ? Math.round((Date.parse(at) - clock.now().getTime()) / day) : null;

  it('a listing ends at its date, by a job, and its owner can open it again', async () => {
    const deadline = new Date(clock.now().getTime() + 20 * day).toISOString().slice(0, 10);
    const soon = await publish(
      'Need',
      await draft('Need', { title: 'Cần máy rửa gừng trước mùa', deadline }),
    );
    const later = await publish('Need', await draft('Need', { title: 'Cần kho lạnh cho gừng giống' }));
    const offer = await publish(
      'Offer',
      await draft('Offer', { title: 'Dây chuyền sơ chế gừng', summary: 'Rửa, cắt lát và sấy.' }),
    );
    expect([20, 21]).toContain(daysLeft(soon.listing?.expiresAt));
    expect(daysLeft(later.listing?.expiresAt)).toBe(180);
    expect(daysLeft(offer.listing?.expiresAt)).toBe(365);

    const sweep = () => app.sql("select graphile_worker.add_job('market.expire_listings')");
    const statuses = () =>
      app.sql<{ status: string }>(
        `select status from needs where id = any($1) union all select status from offers where id = any($1)`,
        [[soon.listing!.id, later.listing!.id, offer.listing!.id]],
      );
    clock.ahead = 25 * day;
    await sweep();
    await eventually('the need whose day has passed is off the lists', async () => {
      return !(await listed('need', soon.listing!.id));
    });
    expect(await listed('need', later.listing!.id)).toBe(true);
    clock.ahead = 366 * day;
    await sweep();
    await eventually('all three have ended', async () =>
      (await statuses()).every(({ status }) => status === 'expired'),
    );
    const records = await app.sql<{ action: string }>(
      'select action from audit_records where subject_id = $1 order by seq',
      [soon.listing!.id],
    );
    expect(records.map(({ action }) => action)).toEqual(['need.drafted', 'need.published', 'need.expired']);
    clock.ahead = 0;

    const [{ revision } = { revision: 0 }] = await app.sql<{ revision: number }>(
      'select revision from needs where id = $1',
      [later.listing!.id],
    );
    const again = await run('reopenNeed', 'PublishInput', { id: later.listing!.id, revision });
    expect(again.listing?.status).toBe('PUBLISHED');
    expect(daysLeft(again.listing?.expiresAt)).toBe(180);
    expect(await listed('need', later.listing!.id)).toBe(true);
  });

  it('a new day by which it is wanted moves the end of what is published', async () => {
    const open = await publish('Need', await draft('Need', { title: 'Cần giống gừng sạch bệnh' }));
    const deadline = new Date(clock.now().getTime() + 10 * day).toISOString().slice(0, 10);
    const saved = await run('saveNeedDraft', 'NeedDraftInput', {
      id: open.listing!.id,
      revision: open.listing!.revision,
      deadline,
    });
    expect([10, 11]).toContain(daysLeft(saved.listing?.expiresAt));
  });

  it('a step that was taken already is answered alike and changes nothing; who may not take it is refused as before', async () => {
    const made = await draft('Need', { title: 'Cần quy trình ủ phân gừng' });
    const open = await publish('Need', made);
    const retried = await publish('Need', made);
    expect(retried.listing).toEqual(open.listing);
    const closing = { id: made.id, revision: open.listing!.revision };
    const closed = await run('closeNeed', 'ListingStepInput', closing);
    expect(closed.listing?.status).toBe('CLOSED');
    expect((await run('closeNeed', 'ListingStepInput', closing)).listing).toEqual(closed.listing);
    const withdrawn = await run('withdrawNeed', 'ListingStepInput', {
      id: made.id,
      revision: closed.listing!.revision,
    });
    expect((await run('withdrawNeed', 'ListingStepInput', closing)).listing).toEqual(withdrawn.listing);
    expect((await run('closeNeed', 'ListingStepInput', closing)).error?.code).toBe('WRONG_STATE');
    const records = await app.sql('select 1 from audit_records where subject_id = $1', [made.id]);
    expect(records).toHaveLength(4);

    const public_ = await publish('Need', await draft('Need', { title: 'Cần tư vấn mã vùng trồng' }));
    const foreign = { id: public_.listing!.id, revision: public_.listing!.revision };
    expect((await run('publishNeed', 'PublishInput', foreign, reader)).error?.code).toBe('FORBIDDEN');
  });

  it('an edit of an anonymous need that is published asks for new warnings only, and saves nothing unread', async () => {
    const made = await draft('Need', {
      title: 'Cần xử lý nước thải rửa gừng, gọi 0912 345 678',
      anonymous: true,
    });
    expect((await publish('Need', made)).error?.code).toBe('WARNINGS_NOT_READ');
    const open = await publish('Need', made, { warningsRead: true });
    const edit = (more: object) =>
      run('saveNeedDraft', 'NeedDraftInput', {
        id: made.id,
        revision: open.listing!.revision,
        ...more,
      });
    const telling = { constraints: 'Liên hệ HTX Gừng Đồng Văn qua gung@example.vn' };
    const refused = await edit(telling);
    expect(refused.error).toMatchObject({ code: 'WARNINGS_NOT_READ' });
    expect([...(refused.error!['params'] as { kinds: string[] }).kinds].sort()).toEqual(['email', 'name']);
    const [stored] = await app.sql<{ constraints: string | null; revision: number }>(
      'select constraints, revision from needs where id = $1',
      [made.id],
    );
    expect(stored).toEqual({ constraints: null, revision: open.listing!.revision });
    const harmless = await edit({ constraints: 'Không dùng hóa chất' });
    expect(harmless.error).toBeUndefined();
    const read = await run('saveNeedDraft', 'NeedDraftInput', {
      id: made.id,
      revision: harmless.listing!.revision,
      warningsRead: true,
      ...telling,
    });
    expect(read.error).toBeUndefined();

    const named = await publish('Need', await draft('Need', { title: 'Cần máy cắt lát: gọi 0912 345 678' }));
    const hidden = await run('saveNeedDraft', 'NeedDraftInput', {
      id: named.listing!.id,
      revision: named.listing!.revision,
      anonymous: true,
    });
    expect(hidden.error?.code).toBe('WARNINGS_NOT_READ');
  });

  it('an organisation named as a reader reads it with all its people, and no more once it is taken off', async () => {
    const made = await draft('Offer', {
      title: 'Bản vẽ máy cắt lát gừng',
      summary: 'Chỉ cho viện cơ khí xem.',
      visibility: 'NAMED',
      namedOrganisations: [readers, '00000000-0000-4000-8000-000000000000'],
    });
    const open = await publish('Offer', made);
    const see = async (who: TestPerson) =>
      (
        await app.graphql<{ offer: { namedOrganisations: { id: string }[] | null } | null }>(
          'query ($id: ID!) { offer(id: $id) { namedOrganisations { id } } }',
          { id: made.id },
          { headers: who.headers },
        )
      ).data!.offer;
    const other = await signedInPerson(app);
    expect(await see(owner)).toEqual({ namedOrganisations: [{ id: readers }] });
    expect(await see(reader)).toEqual({ namedOrganisations: null });
    expect(await see(other)).toBeNull();
    await run('saveOfferDraft', 'OfferDraftInput', {
      id: made.id,
      revision: open.listing!.revision,
      namedOrganisations: [],
    });
    expect(await see(reader)).toBeNull();
  });

  it('says how much the undertaking keeps from a member, and nothing after accepting it', async () => {
    await publish('Need', await draft('Need', { title: 'Cần giữ kín công thức', visibility: 'AFTER_NDA' }));
    const behind = async () =>
      (
        await app.graphql<{ listingsBehindUndertaking: { needs: number; offers: number } }>(
          '{ listingsBehindUndertaking { needs offers } }',
          {},
          { headers: reader.headers },
        )
      ).data!.listingsBehindUndertaking;
    expect(await behind()).toEqual({ needs: 1, offers: 0 });
    await app.graphql(
      'mutation { acceptConfidentialityUndertaking(version: 1) { version } }',
      {},
      { headers: reader.headers },
    );
    expect(await behind()).toEqual({ needs: 0, offers: 0 });
  });

  it('a stranger sees what a text would meet while writing, so often in a while', async () => {
    const ask = () =>
      app.graphql<{ previewNeedMatches: { count: number } }>(
        '{ previewNeedMatches(input: { text: "sấy gừng" }) { count } suggestForText(text: "sấy gừng") { keywords } }',
      );
    expect((await ask()).errors).toEqual([]);
    await app.sql("update rate_counters set count = 300 where key like 'writing-address:%'");
    expect((await ask()).errors[0]?.extensions.code).toBe('RATE_LIMITED');
  });
});
