import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson, someOrganisation, type TestPerson } from '../../test-support/people.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';

interface Need {
  __typename: string;
  id: string;
  revision: number;
  status: string;
  title: string;
  completeness: { percent: number; next: string | null };
  viewerCan: Record<string, boolean>;
}
interface Saved extends Need {
  code?: string;
  stored?: Need;
}

const needFields = `__typename ... on Need { id revision status title completeness { percent next }
  viewerCan { edit publish close reopen withdraw review } }
  ... on NeedEditConflict { code stored { id revision title status } }`;
const saveDocument = `mutation ($input: NeedDraftInput!) { saveNeedDraft(input: $input) { ${needFields} } }`;

describe('the life of a need', () => {
  let app: TestApp;
  let organisation: string;
  let owner: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    app = await startTestApp();
    organisation = await someOrganisation(app, 'HTX Chè Thử Nghiệm');
    owner = await signedInPerson(app, { memberships: { [organisation]: ['member'] } });
    stranger = await signedInPerson(app, {
      memberships: { [await someOrganisation(app, 'Công ty Khác')]: ['organisation_admin'] },
    });
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const ask = <Data>(person: TestPerson | null, query: string, variables: object = {}) =>
    app.graphql<Data>(query, variables, person ? { headers: person.headers } : {});
  const save = async (person: TestPerson, input: object): Promise<Saved> => {
    const answer = await ask<{ saveNeedDraft: Saved }>(person, saveDocument, { input });
    expect(answer.errors).toEqual([]);
    return answer.data!.saveNeedDraft;
  };
  const step = async (person: TestPerson, name: string, input: object, type = 'ListingStepInput') => {
    const answer = await ask<Record<string, Need>>(
      person,
      `mutation ($input: ${type}!) { ${name}(input: $input) { id revision status viewerCan { edit publish close reopen withdraw review } } }`,
      { input },
    );
    return { need: answer.data?.[name], code: answer.errors[0]?.extensions.code };
  };
  const isListed = async (id: string): Promise<boolean> => {
    const answer = await ask<{ need: Need | null }>(null, 'query ($id: ID!) { need(id: $id) { id } }', {
      id,
    });
    return answer.data?.need?.id === id;
  };
  let key = 0;
  const newDraft = (title: string, more: object = {}) =>
    save(owner, { idempotencyKey: `life-${++key}-key`, organisationId: organisation, title, ...more });

  it('goes from one sentence to published, matched, closed and reopened', async () => {
    const provider = await someOrganisation(app, 'Viện Máy Nông nghiệp');
    const maker = await signedInPerson(app, { memberships: { [provider]: ['organisation_admin'] } });
    const offer = await ask<{ saveOfferDraft: { id: string; revision: number } }>(
      maker,
      'mutation ($input: OfferDraftInput!) { saveOfferDraft(input: $input) { ... on Offer { id revision } } }',
      {
        input: {
          idempotencyKey: 'offer-key-1',
          organisationId: provider,
          kind: 'EQUIPMENT',
          title: 'Máy sao chè tang quay điều khiển nhiệt độ',
          summary:
            'Máy sao diệt men chè xanh bằng tang quay, giữ nhiệt độ ổn định, công suất 60 kg mỗi mẻ cho hợp tác xã.',
        },
      },
    );
    const published = await ask<{ publishOffer: { status: string } }>(
      maker,
      'mutation ($input: PublishInput!) { publishOffer(input: $input) { status } }',
      { input: { id: offer.data!.saveOfferDraft.id, revision: offer.data!.saveOfferDraft.revision } },
    );
    expect(published.errors).toEqual([]);
    expect(published.data!.publishOffer.status).toBe('PUBLISHED');

    const draft = await newDraft('Cần máy sao chè giữ nhiệt độ ổn định');
    expect(draft.status).toBe('DRAFT');
    expect(draft.completeness.next).toBe('SITUATION');
    expect(draft.viewerCan).toEqual({
      edit: true,
      publish: true,
      close: false,
      reopen: false,
      withdraw: true,
      review: false,
    });
    expect(await isListed(draft.id)).toBe(false);

    const more = await save(owner, {
      id: draft.id,
      revision: draft.revision,
      currentSituation: 'Đang sao chè bằng chảo gang, nhiệt độ không đều, chè cháy',
      wantedResult: 'Giảm chè cháy từ 15% xuống dưới 3%',
      budgetVnd: 200_000_000,
    });
    expect(more.completeness.percent).toBeGreaterThan(draft.completeness.percent);

    const open = await step(owner, 'publishNeed', { id: draft.id, revision: more.revision }, 'PublishInput');
    expect(open.need?.status).toBe('PUBLISHED');
    expect(await isListed(draft.id)).toBe(true);
    await eventually('the need is matched with the offer', async () => {
      const answer = await ask<{ need: { matches: { edges: { node: { target: { id: string } } }[] } } }>(
        null,
        'query ($id: ID!) { need(id: $id) { matches { edges { node { target { ... on Offer { id } } } } } } }',
        { id: draft.id },
      );
      return answer.data!.need.matches.edges.some(
        ({ node }) => node.target.id === offer.data!.saveOfferDraft.id,
      );
    });

    const closed = await step(owner, 'closeNeed', { id: draft.id, revision: open.need!.revision });
    expect(closed.need?.status).toBe('CLOSED');
    expect(await isListed(draft.id)).toBe(false);
    await eventually(
      'its matches are gone',
      async () => (await app.sql('select 1 from matches where need_id = $1', [draft.id])).length === 0,
    );
    const again = await step(
      owner,
      'reopenNeed',
      { id: draft.id, revision: closed.need!.revision },
      'PublishInput',
    );
    expect(again.need?.status).toBe('PUBLISHED');
    const gone = await step(owner, 'withdrawNeed', { id: draft.id, revision: again.need!.revision });
    expect(gone.need?.status).toBe('WITHDRAWN');
    expect(await isListed(draft.id)).toBe(false);
    const actions = await app.sql<{ action: string }>(
      'select action from audit_records where subject_id = $1 order by seq',
      [draft.id],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'need.drafted',
      'need.edited',
      'need.published',
      'need.closed',
      'need.reopened',
      'need.withdrawn',
    ]);
  });

  it('a stale revision is a conflict that carries what is stored, and changes nothing', async () => {
    const draft = await newDraft('Nhu cầu hai người cùng sửa một lúc');
    const first = await save(owner, {
      id: draft.id,
      revision: draft.revision,
      title: 'Bản của người thứ nhất sửa',
    });
    const second = await save(owner, {
      id: draft.id,
      revision: draft.revision,
      title: 'Bản của người thứ hai sửa',
    });
    expect(second).toMatchObject({ __typename: 'NeedEditConflict', code: 'EDIT_CONFLICT' });
    expect(second.stored).toMatchObject({ title: 'Bản của người thứ nhất sửa', revision: first.revision });
    const late = await step(owner, 'publishNeed', { id: draft.id, revision: draft.revision }, 'PublishInput');
    expect(late.code).toBe('EDIT_CONFLICT');
  });

  it('of many who save the same revision at once, one wins', async () => {
    const draft = await newDraft('Nhu cầu nhiều người cùng lưu');
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        save(owner, { id: draft.id, revision: draft.revision, title: `Bản số ${i} của nhu cầu` }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Need')).toHaveLength(1);
  });

  it('twenty tries with one key create one need; another body with that key is refused', async () => {
    const input = {
      idempotencyKey: 'twenty-tries',
      organisationId: organisation,
      title: 'Chỉ được tạo đúng một lần',
    };
    const answers = await Promise.all(Array.from({ length: 20 }, () => save(owner, input)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const [row] = await app.sql<{ count: number }>(
      "select count(*)::int from needs where title = 'Chỉ được tạo đúng một lần'",
    );
    expect(row?.count).toBe(1);
    const other = await ask(owner, saveDocument, { input: { ...input, title: 'Nội dung khác cùng khóa' } });
    expect(other.errors[0]?.extensions.code).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('what one may not see is not found, what one may see but not do is forbidden', async () => {
    const draft = await newDraft('Bản nháp không ai khác được thấy');
    const touch = await ask(stranger, saveDocument, {
      input: { id: draft.id, revision: draft.revision, title: 'Người lạ sửa thử' },
    });
    expect(touch.errors[0]?.extensions.code).toBe('NOT_FOUND');
    await step(owner, 'publishNeed', { id: draft.id, revision: draft.revision }, 'PublishInput');
    const close = await step(stranger, 'closeNeed', { id: draft.id, revision: draft.revision + 1 });
    expect(close.code).toBe('FORBIDDEN');
    const missing = await step(stranger, 'closeNeed', {
      id: '00000000-0000-4000-8000-000000000000',
      revision: 1,
    });
    expect(missing.code).toBe('NOT_FOUND');
    const forOthers = await ask(stranger, saveDocument, {
      input: { idempotencyKey: 'for-others', organisationId: organisation, title: 'Viết thay tổ chức khác' },
    });
    expect(forOthers.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(
      (await ask(null, saveDocument, { input: { title: 'Không đăng nhập' } })).errors[0]?.extensions.code,
    ).toBe('UNAUTHENTICATED');
  });

  it('names every wrong field', async () => {
    const answer = await ask(owner, saveDocument, {
      input: { title: 'x'.repeat(201), fieldOfScience: '9.9', budgetMinVnd: 5, budgetVnd: 3 },
    });
    expect(answer.errors[0]?.extensions.code).toBe('INVALID_INPUT');
    const fields = answer.errors[0]!.extensions['fields'] as { path: string; code: string }[];
    expect(fields.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'budgetMinVnd min_above_max',
      'idempotencyKey required',
      'organisationId required',
      'title too_long',
    ]);
    const codes = await ask(owner, saveDocument, {
      input: {
        idempotencyKey: 'wrong-codes',
        organisationId: organisation,
        title: 'Mã ngành không có',
        fieldOfScience: '9.9',
        industry: 'zz',
      },
    });
    expect((codes.errors[0]!.extensions['fields'] as { path: string }[]).map(({ path }) => path)).toEqual([
      'fieldOfScience',
      'industry',
    ]);
    const short = await newDraft('Ngắn');
    expect(
      (await step(owner, 'publishNeed', { id: short.id, revision: short.revision }, 'PublishInput')).code,
    ).toBe('INVALID_INPUT');
  });

  it('helps while somebody writes: suggestions, a preview and possible duplicates, and stores nothing', async () => {
    const published = await newDraft('Cần thiết bị sấy dược liệu bằng năng lượng mặt trời', {
      description: 'Sấy atiso, đương quy, giữ màu và hoạt chất.',
    });
    await step(owner, 'publishNeed', { id: published.id, revision: published.revision }, 'PublishInput');
    const written =
      'select (select count(*) from needs) as needs, (select count(*) from audit_records) as records, (select count(*) from idempotency_keys) as keys';
    const before = await app.sql(written);
    const answer = await ask<{
      suggestForText: { fieldOfScience: { code: { code: string } } | null; keywords: string[] };
      previewNeedMatches: { count: number; examples: { title: string }[] };
      similarNeeds: { need: { id: string }; similarity: number }[];
    }>(
      stranger,
      `{ suggestForText(text: "Máy sao chè xanh giữ nhiệt độ") { fieldOfScience { code { code vi } confidence } industry { code { code } } keywords }
         previewNeedMatches(input: { text: "Tìm máy sao chè tang quay" }) { count strong fair examples { id title band } }
         similarNeeds(text: "Cần thiết bị sấy dược liệu bằng năng lượng mặt trời cho HTX") { similarity need { id title } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data!.suggestForText.keywords.length).toBeGreaterThan(0);
    expect(answer.data!.previewNeedMatches.examples.map(({ title }) => title)).toContain(
      'Máy sao chè tang quay điều khiển nhiệt độ',
    );
    expect(answer.data!.similarNeeds[0]?.need.id).toBe(published.id);
    expect(await app.sql(written)).toEqual(before);
  });
});
