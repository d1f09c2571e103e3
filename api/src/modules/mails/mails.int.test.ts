import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { signedInPerson, type TestPerson } from '../../test-support/people.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';

interface Kept {
  id: number;
  recipient: string;
  body: string | null;
  sentAt: string | null;
}
interface Failed {
  id: number;
  kind: string;
  recipient: string;
  attempts: number;
  nextAt: string | null;
  error: string;
}

describe('mails that have not gone out', () => {
  const taken: string[] = [];
  let refuse = false;
  let smtp: SMTPServer;
  let trial: TestApp;
  let sending: TestApp;
  let administrator: TestPerson;
  beforeAll(async () => {
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) =>
        done(refuse ? Object.assign(new Error(`No room for <${address}>`), { responseCode: 452 }) : null),
      onData(stream, { envelope }, done) {
        stream.resume().on('end', () => {
          taken.push(...envelope.rcptTo.map(({ address }) => address));
          done();
        });
      },
    });
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()));
    const address = smtp.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    trial = await startTestApp();
    administrator = await signedInPerson(trial, { platformRoles: ['administrator'] });
    await trial.graphql('mutation { register(input: { email: "som@example.vn", fullName: "Người Sớm" }) }');
    await eventually(
      'a mail is kept',
      async () => (await trial.sql('select 1 from kept_mails')).length === 1,
    );
    // The same installation after SMTP_URL was set.
    await trial.app.close();
    sending = await startTestApp({ beside: trial, env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  }, 300_000);
  afterAll(async () => {
    await sending.close();
    await trial.database.drop();
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
  }, 300_000);

  const ask = <Data>(query: string) => sending.graphql<Data>(query, {}, { headers: administrator.headers });
  const kept = async () =>
    (await ask<{ keptMails: Kept[] }>('{ keptMails { id recipient body sentAt } }')).data!.keptMails;
  const failed = async () =>
    (await ask<{ failedMails: Failed[] }>('{ failedMails { id kind recipient attempts nextAt error } }'))
      .data!.failedMails;

  it('are kept while there is no server, to be read by administrators, and sent once there is one', async () => {
    const [mail] = await kept();
    expect(mail).toMatchObject({ recipient: 'som@example.vn', sentAt: null });
    expect(mail?.body).toMatch(/\/complete-registration#[\w-]{43}/);
    const settings = await ask<{ mailSettings: { hasServer: boolean } }>('{ mailSettings { hasServer } }');
    expect(settings.data?.mailSettings.hasServer).toBe(true);

    expect((await ask(`mutation { sendKeptMail(id: ${mail?.id}) }`)).errors).toEqual([]);
    await eventually('it is sent', async () => (await kept())[0]?.sentAt !== null);
    expect(taken).toEqual(['som@example.vn']);
    expect((await ask(`mutation { sendKeptMail(id: ${mail?.id}) }`)).errors[0]?.extensions).toMatchObject({
      code: 'WRONG_STATE',
      params: { state: 'sent' },
    });
    expect((await ask('mutation { sendKeptMail(id: 999) }')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('stand in a list when the server refuses them, without their recipient in what it said, and are tried again', async () => {
    refuse = true;
    await sending.graphql('mutation { register(input: { email: "day@example.vn", fullName: "Hộp Đầy" }) }');
    await eventually('it was refused', async () => (await failed()).length === 1);
    const [mail] = await failed();
    expect(mail).toMatchObject({ kind: 'registration', recipient: 'day@example.vn', attempts: 1 });
    expect(mail?.nextAt).not.toBeNull();
    expect(mail?.error).toContain('452');
    expect(mail?.error).not.toContain('day@example.vn');

    await sending.sql('update graphile_worker._private_jobs set attempts = max_attempts where id = $1', [
      mail?.id,
    ]);
    expect((await failed())[0]?.nextAt).toBeNull();
    refuse = false;
    expect((await ask(`mutation { retryMail(id: ${mail?.id}) }`)).errors).toEqual([]);
    await eventually('it is sent', () => Promise.resolve(taken.includes('day@example.vn')));
    await eventually('it has left the list', async () => (await failed()).length === 0);
    expect((await ask(`mutation { retryMail(id: ${mail?.id}) }`)).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  it('have no text to be read in production: it holds links that open accounts', async () => {
    const production = await startTestApp({
      beside: sending,
      env: {
        NODE_ENV: 'production',
        OPERATIONS: 'any',
        DATABASE_URL: trial.database.url,
        PUBLIC_URL: 'https://caunoi.example.vn',
      },
    });
    try {
      const cookie = administrator.headers.cookie.replace('session=', '__Host-session=');
      const answer = await production.graphql<{ keptMails: Kept[] }>(
        '{ keptMails { id recipient body sentAt } }',
        {},
        { headers: { cookie } },
      );
      expect(answer.data?.keptMails.map(({ body }) => body)).toEqual([null]);
    } finally {
      await production.close();
    }
  });
});
