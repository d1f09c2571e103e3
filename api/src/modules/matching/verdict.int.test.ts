import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someOrganisation } from '../../test-support/people.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';
import { system } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { Events } from '../../platform/events/events.js';
import { writeProjections } from '../../platform/events/project.js';
import { offersProjection } from '../market/persistence/offers.projection.js';

interface Answer {
  answered: boolean;
  chance: number;
  missing: { vi: string; en: string; words: string[] } | null;
}
interface Unanswered {
  id: string;
  title: string;
  description: string;
  concept: string;
  word: string;
}

describe('a need without a good answer', () => {
  let app: TestApp;
  let need: Unanswered;
  let offerId: string;
  const settled = () =>
    eventually('no matching job waits', async () => {
      const [row] = await app.sql<{ jobs: number }>('select count(*)::int as jobs from graphile_worker.jobs');
      return row?.jobs === 0;
    });
  const answerOf = async (id: string): Promise<{ answer: Answer; matches: { totalCount: number } }> => {
    const { data, errors } = await app.graphql<{
      need: { answer: Answer; matches: { totalCount: number } };
    }>(
      'query ($id: ID!) { need(id: $id) { answer: verdict { answered chance missing { vi en words } } matches(first: 1) { totalCount } } }',
      { id },
    );
    expect(errors).toEqual([]);
    return data!.need;
  };
  const storedConcepts = async (): Promise<string[]> =>
    (
      await app.sql<{ concept: string }>(
        "select u ->> 'concept' as concept from match_lists, jsonb_array_elements(verdict -> 'unmet') u where item_id = $1",
        [need.id],
      )
    ).map(({ concept }) => concept);
  /** An offer in the very words of the need, at a stage and for readers. */
  const offer = async (status: string, visibility: string): Promise<void> => {
    await app.app.nest.get(Database).transaction(system('test'), async (tx) => {
      await tx.query('update offers set status = $2, visibility = $3 where id = $1', [
        offerId,
        status,
        visibility,
      ]);
      await writeProjections(tx, offersProjection, [offerId]);
      await app.app.nest.get(Events).publish(tx, { type: 'items.changed', kind: 'offer', ids: [offerId] });
    });
    await settled();
  };

  beforeAll(async () => {
    app = await startTestApp({ demo: true });
    await settled();
    const organisation = await someOrganisation(app, 'Viện Lời Giải');
    const [found] = await app.sql<Unanswered>(
      `select n.id, n.title, n.description, verdict #>> '{unmet,0,concept}' as concept,
         verdict #>> '{unmet,0,quote,text}' as word
       from match_lists l join needs n on n.id = l.item_id
       where n.status = 'published' and n.visibility = 'public' and jsonb_array_length(verdict -> 'unmet') > 0
         and not (verdict ->> 'answered')::boolean
       order by (verdict ->> 'chance')::float, n.id limit 1`,
    );
    need = found!;
    const [added] = await app.sql<{ id: string }>(
      `insert into offers (language, title, summary, keywords, kind, status, visibility, organisation_id, published_at)
       select language, title, description, keywords, 'technology', 'draft', 'public', $2, now() from needs where id = $1
       returning id`,
      [need.id, organisation],
    );
    offerId = added!.id;
  }, 180_000);
  afterAll(() => app.close(), 300_000);

  it('says so, and what nobody offers in its own words', async () => {
    const { answer } = await answerOf(need.id);
    expect(answer.answered).toBe(false);
    expect(answer.missing!.words[0]).toBe(need.word);
    expect(`${need.title}\n${need.description}`.normalize('NFC')).toContain(need.word);
    expect(answer.missing!.vi).toContain(`“${need.word}”`);
    expect(answer.missing!.en).toContain(`“${need.word}”`);
    // As stored for every published need of the province, not for a chosen one.
    const [counted] = await app.sql<{ without: number; open: number }>(
      `select count(*) filter (where l.verdict is null)::int as without, count(*)::int as open
       from needs n join match_lists l on l.item_id = n.id where n.status = 'published'`,
    );
    expect(counted!.without).toBe(0);
    expect(counted!.open).toBeGreaterThan(50);
  });

  it('tells the same while it is being written, and nothing is stored of it', async () => {
    const { data, errors } = await app.graphql<{
      previewNeedMatches: { answered: boolean; missing: Answer['missing'] };
    }>(
      'query ($input: WrittenSoFarInput!) { previewNeedMatches(input: $input) { answered missing { vi en words } } }',
      { input: { text: `${need.title}\n${need.description}` } },
    );
    expect(errors).toEqual([]);
    expect(data!.previewNeedMatches.answered).toBe(false);
    expect(data!.previewNeedMatches.missing!.words).toContain(need.word);
  });

  it('an answer kept from the reader does not count for them', async () => {
    await offer('published', 'named');
    const after = await answerOf(need.id);
    expect(await storedConcepts()).not.toContain(need.concept);
    const [stored] = await app.sql<{ chance: number }>(
      "select (verdict ->> 'chance')::float as chance from match_lists where item_id = $1",
      [need.id],
    );
    expect(stored!.chance).toBeGreaterThan(after.answer.chance);
  });

  it('is answered when somebody offers it, and is not when the offer goes', async () => {
    await offer('published', 'public');
    const { answer } = await answerOf(need.id);
    expect(answer.answered).toBe(true);
    expect(answer.missing?.words ?? []).not.toContain(need.word);
    await offer('closed', 'public');
    const again = await answerOf(need.id);
    expect(again.answer.answered).toBe(false);
    expect(again.answer.missing!.words[0]).toBe(need.word);
    expect(await storedConcepts()).toContain(need.concept);
  });
});
