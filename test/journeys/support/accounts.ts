import { createHmac } from 'node:crypto';
import type { Server } from './server.js';

/** The link in the newest mail to an address that leads to that page, as a path with its token; waits for the job that writes it. */
export async function linkTo(server: Server, recipient: string, page: string): Promise<string> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const [mail] = await server.sql<{ link: string }>(
      `select substring(body from $2) as link from kept_mails where recipient = $1 and body ~ $2 order by id desc limit 1`,
      [recipient, `${page}#[A-Za-z0-9_-]{43}`],
    );
    if (mail !== undefined) return mail.link;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No mail to ${recipient} leads to ${page}`);
}

/** Sets the account's password as somebody would who forgot it: by the link in the mail, which the trial server keeps. */
export async function choosePassword(server: Server, email: string, password: string): Promise<void> {
  await server.graphql('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email });
  const [, token] = (await linkTo(server, email, '/reset-password')).split('#');
  await server.graphql('mutation ($input: TokenAndPasswordInput!) { resetPassword(input: $input) }', {
    input: { token, password },
  });
}

/** The code of an authenticator app (RFC 6238): of now, or so many half minutes later, since each is taken once. */
export function totp(secret: string, later = 0): string {
  const bits = [...secret]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac('sha1', key).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 0x0f) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}
