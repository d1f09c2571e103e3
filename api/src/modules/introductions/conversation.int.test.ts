import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someNeed, someOffer } from '../../test-support/market.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { introductionsApi, someParty, type Party } from './introductions.test-support.js';

describe('the conversation of an introduction', () => {
  let app: TestApp;
  let api: ReturnType<typeof introductionsApi>;
  let enterprise: Party;
  let institute: Party;
  let stranger: Party;

  beforeAll(async () => {
    app = await startTestApp({ env: { ROLE: 'web' } });
    api = introductionsApi(app);
    enterprise = await someParty(app, 'HTX Trò Chuyện', 'Người Hỏi');
    institute = await someParty(app, 'Viện Trò Chuyện', 'Người Đáp');
    stranger = await someParty(app, 'Công ty Tò Mò', 'Người Ngoài');
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  it('begins when both have agreed, is read by its two sides alone, and each message is told without its text', async () => {
    const { id } = await api.done(institute.person, 'expressInterest', {
      ...api.interest,
      needId: await someNeed(app, enterprise.organisationId),
      supply: { kind: 'OFFER', id: await someOffer(app, institute.organisationId) },
    });
    const text = 'Mời anh chị sang xem máy ngày thứ Năm.';
    expect(await api.refused(institute.person, 'sendIntroductionMessage', { id, text })).toBe('WRONG_STATE');
    await api.done(enterprise.person, 'acceptIntroduction', { id });
    const input = { id, text, idempotencyKey: 'one-message-1' };
    await Promise.all(
      Array.from({ length: 10 }, () => api.done(institute.person, 'sendIntroductionMessage', input)),
    );
    expect((await api.see(enterprise.person, id)).data?.introduction.messages).toEqual([
      expect.objectContaining({ side: 'SUPPLY', authorName: 'Người Đáp', text }),
    ]);
    expect(await api.refused(stranger.person, 'sendIntroductionMessage', { id, text })).toBe('NOT_FOUND');
    expect((await api.see(stranger.person, id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(
      (await api.told(enterprise.person)).filter((kind) => kind === 'introduction.message'),
    ).toHaveLength(1);
    expect(await api.told(institute.person)).not.toContain('introduction.message');
    const kept = await app.sql('select * from notifications');
    expect(JSON.stringify(kept)).not.toContain('thứ Năm');
  });
});
