import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';
import { en } from './mails/en.js';
import { mailNames } from './mails/mail-texts.js';
import { vi } from './mails/vi.js';

interface Taken {
  from: string;
  to: string[];
  raw: string;
}

describe('mails of accounts', () => {
  const taken: Taken[] = [];
  let refuseNext = false;
  let smtp: SMTPServer;
  let app: TestApp;
  beforeAll(async () => {
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo(_address, _session, done) {
        const refused = refuseNext;
        refuseNext = false;
        done(refused ? Object.assign(new Error('Try later'), { responseCode: 451 }) : null);
      },
      onData(stream, { envelope }, done) {
        let raw = '';
        stream.on('data', (part: Buffer) => (raw += part.toString()));
        stream.on('end', () => {
          taken.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : '',
            to: envelope.rcptTo.map(({ address }) => address),
            raw,
          });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()));
    const address = smtp.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    app = await startTestApp({
      env: {
        SMTP_URL: `smtp://127.0.0.1:${port}`,
        MAIL_FROM: 'Cầu Nối <cau-noi@example.vn>',
        PUBLIC_URL: 'https://caunoi.example.vn',
      },
    });
  }, 300_000);
  afterAll(async () => {
    await app.close();
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
  }, 300_000);

  const textOf = ({ raw }: Taken): string => {
    const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
    if (/content-transfer-encoding: base64/i.test(raw)) return Buffer.from(body, 'base64').toString('utf8');
    const joined = body.replace(/=\r\n/g, '');
    return Buffer.from(
      joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    ).toString('utf8');
  };

  it('leave through a real SMTP server, from the configured sender, with links of the configured site', async () => {
    const answer = await app.graphql(
      'mutation { register(input: { email: "thu@example.vn", fullName: "Người Thử" }) }',
      {},
      {
        headers: { host: 'xau.example', 'x-forwarded-host': 'xau.example' },
      },
    );
    expect(answer.errors).toEqual([]);
    await eventually('the mail arrives', () => Promise.resolve(taken.length === 1));
    const [mail] = taken;
    expect(mail).toMatchObject({ from: 'cau-noi@example.vn', to: ['thu@example.vn'] });
    expect(textOf(mail!)).toMatch(/https:\/\/caunoi\.example\.vn\/complete-registration#[\w-]{43}\r?\n/);
    expect(mail!.raw).not.toContain('xau.example');
    expect(await app.sql('select 1 from kept_mails')).toEqual([]);
  });

  it('are tried again when the server does not take them', async () => {
    const before = taken.length;
    refuseNext = true;
    await app.graphql('mutation { register(input: { email: "thu-lai@example.vn", fullName: "Người Thử" }) }');
    await eventually('it is tried again', async () => {
      await app.sql(
        'update graphile_worker._private_jobs set run_at = now() where attempts > 0 and locked_at is null',
      );
      return taken.length === before + 1;
    });
    expect(taken.at(-1)?.to).toEqual(['thu-lai@example.vn']);
  });

  it('leave no token in the queue and none in the database', async () => {
    const token = /#([\w-]{43})/.exec(textOf(taken[0]!))![1]!;
    for (const table of ['one_time_links', 'graphile_worker._private_jobs', 'audit_records', 'kept_mails']) {
      const rows = await app.sql<{ all: string }>(`select t::text as all from ${table} t`);
      expect(rows.some(({ all }) => all.includes(token))).toBe(false);
    }
  });

  it('exist in both languages with the same places to fill in', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const name of mailNames) {
      expect(places(en[name].text)).toEqual(places(vi[name].text));
      expect(places(en[name].subject)).toEqual(places(vi[name].subject));
    }
  });
});
