import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onDisk, pdf, upload } from '../../../../test/security/uploads.test-support.js';
import { Clock } from '../../platform/clock.js';
import { signedInPerson, someOrganisation, type TestPerson } from '../../test-support/people.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';
import { TidyFiles } from './use-cases/tidy-files.js';

class MovedClock extends Clock {
  aheadMs = 0;
  override now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}

interface Attached {
  id: string;
  name: string;
  url: string;
  notes: string[] | null;
}

describe('files on needs and offers', () => {
  const clock = new MovedClock();
  let app: TestApp;
  let owner: TestPerson;
  let member: TestPerson;
  let officer: TestPerson;
  let organisation: string;
  beforeAll(async () => {
    app = await startTestApp({ clock });
    organisation = await someOrganisation(app, 'HTX Quế Bí Mật');
    owner = await signedInPerson(app, { memberships: { [organisation]: ['member'] } });
    member = await signedInPerson(app);
    officer = await signedInPerson(app, { platformRoles: ['province_officer'] });
  }, 300_000);
  afterAll(() => app.close());

  async function need(
    columns: { visibility?: string; anonymous?: boolean; status?: string } = {},
  ): Promise<string> {
    const { visibility = 'public', anonymous = false, status = 'published' } = columns;
    const [row] = await app.sql<{ id: string }>(
      `insert into needs (title, description, language, status, visibility, anonymous, organisation_id, published_at, source)
       values ('Sấy quế', 'Cần máy sấy quế', 'vi', $1, $2, $3, $4, now(), 'test') returning id`,
      [status, visibility, anonymous, organisation],
    );
    return row!.id;
  }
  const attach = (person: TestPerson, fileId: string, subjectId: string, warningsRead = false) =>
    app.graphql<{ attachFile: Attached }>(
      'mutation ($input: AttachFileInput!) { attachFile(input: $input) { id name url notes } }',
      { input: { fileId, kind: 'NEED', subjectId, warningsRead } },
      { headers: person.headers },
    );
  async function attached(
    subjectId: string,
    name = 'bản vẽ HTX Quế Bí Mật.pdf',
    bytes = pdf(),
  ): Promise<string> {
    const { file } = await upload(app, owner, name, bytes);
    const answer = await attach(owner, file!.id, subjectId);
    expect(answer.errors).toEqual([]);
    return file!.id;
  }
  const list = async (subjectId: string, person?: TestPerson): Promise<Attached[] | undefined> =>
    (
      await app.graphql<{ need: { attachments: Attached[] } | null }>(
        'query ($id: ID!) { need(id: $id) { attachments { id name url notes } } }',
        { id: subjectId },
        { headers: { ...person?.headers } },
      )
    ).data?.need?.attachments;
  const download = (id: string, person?: TestPerson) =>
    fetch(`${app.url}/files/${id}`, { headers: { ...person?.headers } });
  const remove = (person: TestPerson, id: string) =>
    app.graphql<{ removeFile: string }>(
      'mutation ($id: ID!) { removeFile(id: $id) }',
      { id },
      { headers: person.headers },
    );

  it('a file that is not attached is its person’s alone', async () => {
    const { file } = await upload(app, owner, 'a.pdf', pdf());
    expect((await download(file!.id, owner)).status).toBe(200);
    for (const other of [undefined, member, officer])
      expect((await download(file!.id, other)).status).toBe(404);
    const id = await need();
    expect((await attach(member, file!.id, id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await remove(member, file!.id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await remove(owner, file!.id)).errors).toEqual([]);
  });

  it('is seen in the tier of its need, and taking a confidential one is noted', async () => {
    const tiers = [
      ['public', [undefined, member, owner, officer], []],
      ['members', [member, owner, officer], [undefined]],
      ['after_nda', [owner, officer], [undefined, member]],
      ['named', [owner, officer], [undefined, member]],
    ] as const;
    for (const [visibility, may, mayNot] of tiers) {
      const id = await need({ visibility });
      const file = await attached(id);
      for (const person of may) {
        expect([visibility, (await download(file, person)).status]).toEqual([visibility, 200]);
        expect(await list(id, person)).toHaveLength(1);
      }
      for (const person of mayNot) {
        expect([visibility, (await download(file, person)).status]).toEqual([visibility, 404]);
        expect(await list(id, person)).toBeUndefined();
      }
      const notes = await app.sql<{ actor_id: string }>(
        "select actor_id from audit_records where action = 'file.downloaded' and subject_id = $1",
        [file],
      );
      expect(notes.map((one) => one.actor_id)).toEqual(
        visibility === 'public' ? [] : may.map((person) => person?.userId),
      );
    }
  });

  it('only who may edit the need attaches to it and takes away', async () => {
    const id = await need();
    const file = await attached(id);
    const { file: strange } = await upload(app, member, 'a.pdf', pdf());
    expect((await attach(member, strange!.id, id)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await remove(member, file)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await list(id, member)).toMatchObject([{ notes: null }]);
    expect(await list(id, owner)).toMatchObject([{ notes: [] }]);
    const before = await onDisk(app);
    expect((await remove(owner, file)).data?.removeFile).toBe(file);
    await eventually(
      'it is gone from the disk',
      async () => (await onDisk(app)).length === before.length - 1,
    );
    expect((await download(file, owner)).status).toBe(404);
    await remove(member, strange!.id);
  });

  it('attaching twice is attaching once; a file hangs on one thing', async () => {
    const id = await need();
    const file = await attached(id);
    expect((await attach(owner, file, id)).data?.attachFile.id).toBe(file);
    expect(await list(id, owner)).toHaveLength(1);
    expect((await attach(owner, file, await need())).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  describe('an anonymous need', () => {
    it('shows strangers neutral names, in the list and in the download', async () => {
      const id = await need({ anonymous: true });
      const first = await attached(id);
      const second = await attached(id, 'báo giá HTX Quế Bí Mật.PDF');
      for (const person of [undefined, member]) {
        expect((await list(id, person))?.map(({ name }) => name)).toEqual([
          'tep-dinh-kem-1.pdf',
          'tep-dinh-kem-2.pdf',
        ]);
        expect((await download(second, person)).headers.get('content-disposition')).toBe(
          `attachment; filename="tep-dinh-kem-2.pdf"; filename*=UTF-8''tep-dinh-kem-2.pdf`,
        );
      }
      for (const person of [owner, officer]) expect((await list(id, person))?.[0]?.name).toContain('Bí Mật');
      expect((await download(first, owner)).headers.get('content-disposition')).toContain('M%E1%BA%ADt');
    });

    it('takes a file that may still name its writer only after the warning', async () => {
      const id = await need({ anonymous: true });
      const packed = pdf({
        inside: '6 0 obj\n<< /Type /Metadata /Subtype /XML /Length 2 >>\nstream\nxx\nendstream\nendobj\n',
      });
      const { file } = await upload(app, owner, 'a.pdf', packed);
      expect(file!.notes).toContain('author_may_remain');
      const warned = await attach(owner, file!.id, id);
      expect(warned.errors[0]?.extensions).toMatchObject({
        code: 'WARNINGS_NOT_READ',
        params: { kinds: ['file_metadata'] },
      });
      expect((await attach(owner, file!.id, id, true)).errors).toEqual([]);
    });
  });

  it('a list asks once for the files of all its rows', async () => {
    const ask = async (first: number): Promise<number> => {
      const answer = await app.graphql(
        'query ($n: Int!) { needs(first: $n) { edges { node { id attachments { id } } } } }',
        {
          n: first,
        },
      );
      expect(answer.errors).toEqual([]);
      return answer.sqlStatements;
    };
    const few = await ask(1);
    for (let made = 0; made < 10; made++) await attached(await need());
    expect(await ask(10)).toBe(few);
  });

  it('what nobody attached for a day is cleared away, and what is attached stays', async () => {
    const id = await need();
    const stays = await attached(id);
    const { file: goes } = await upload(app, owner, 'a.pdf', pdf());
    await app.app.nest.get(TidyFiles, { strict: false }).tidy();
    expect((await download(goes!.id, owner)).status).toBe(200);
    clock.aheadMs = 25 * 3_600_000;
    await app.app.nest.get(TidyFiles, { strict: false }).tidy();
    clock.aheadMs = 0;
    expect((await download(goes!.id, owner)).status).toBe(404);
    expect((await download(stays, owner)).status).toBe(200);
    const [{ count }] = (await app.sql<{ count: number }>(
      'select count(*)::int as count from stored_files',
    )) as [{ count: number }];
    await eventually('disk and table hold the same', async () => (await onDisk(app)).length === count);
  });
});
