import { eventually, type TestApp } from '../../test-support/test-app.js';
import { Clock } from '../../platform/clock.js';

/** A clock that tests move. */
export class MovableClock extends Clock {
  private ahead = 0;

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }
  advance(milliseconds: number): void {
    this.ahead += milliseconds;
  }
}

/** A browser's cookie jar for one site, without a browser. */
export class Browser {
  private readonly jar = new Map<string, string>();

  constructor(readonly app: TestApp) {}

  get headers(): { cookie: string } {
    return { cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  get session(): string | undefined {
    return this.jar.get('session');
  }

  set session(token: string | undefined) {
    if (token === undefined) this.jar.delete('session');
    else this.jar.set('session', token);
  }

  async graphql<Data>(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
    app = this.app,
  ) {
    const answer = await app.graphql<Data>(query, variables, { headers: { ...this.headers, ...headers } });
    this.keep(answer.headers);
    return answer;
  }

  keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name === undefined) continue;
      if (value === '' || value === undefined) this.jar.delete(name);
      else this.jar.set(name, value);
    }
  }

  async code(query: string, variables: object = {}): Promise<string | undefined> {
    const answer = await this.graphql(query, variables);
    return answer.errors[0]?.extensions.code;
  }
}

export const signInMutation = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { secondFactorDue me { id email roles waitingRoles } } }`;

/** The newest mail to an address; waits for the job that writes it. */
export async function mailTo(
  app: TestApp,
  recipient: string,
  beyond = 0,
  subject = '',
): Promise<{ id: number; subject: string; body: string; token: string }> {
  let found: { id: number; subject: string; body: string } | undefined;
  await eventually(`a mail to ${recipient}`, async () => {
    const [row] = await app.sql<{ id: number; subject: string; body: string }>(
      'select id, subject, body from kept_mails where recipient = $1 and id > $2 and strpos(subject, $3) > 0 order by id desc limit 1',
      [recipient, beyond, subject],
    );
    found = row;
    return row !== undefined;
  });
  return { ...found!, token: /#([\w-]{43})/.exec(found!.body)?.[1] ?? '' };
}

/** Registers a person through the mail link; answers the signed-in browser. */
export async function registered(app: TestApp, email: string, password: string): Promise<Browser> {
  const browser = new Browser(app);
  await browser.graphql('mutation ($e: String!) { register(input: { email: $e, fullName: "Lò Thị Thử" }) }', {
    e: email,
  });
  const { token } = await mailTo(app, email);
  const done = await browser.graphql<{ completeRegistration: { me: { id: string } | null } }>(
    'mutation ($t: String!, $p: String!) { completeRegistration(input: { token: $t, password: $p }) { me { id } } }',
    { t: token, p: password },
  );
  if (!done.data?.completeRegistration.me) throw new Error(`Not registered: ${JSON.stringify(done.errors)}`);
  return browser;
}
