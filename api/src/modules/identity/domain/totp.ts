import { createHmac, timingSafeEqual } from 'node:crypto';

/** RFC 6238 with what every authenticator app takes for granted: SHA-1, 30 seconds, 6 digits. */
const stepSeconds = 30;
const digits = 6;
/** Clocks of phones are off by a little: one step each way. */
const tolerance = 1;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 without padding, as authenticator apps read it. */
export function base32(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** What the QR code for an authenticator app says. */
export function otpauthUri(secret: Buffer, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${digits}&period=${stepSeconds}`;
}

export function totpStep(now: Date): number {
  return Math.floor(now.getTime() / 1_000 / stepSeconds);
}

/** The code of a time step (RFC 4226, 5.3). */
export function totpCode(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac[mac.length - 1]! & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The step whose code this is, if it is one of now and was not used: steps up to `lastStep` are spent, so that a code that
 * somebody looked at works no second time.
 */
export function matchTotp(secret: Buffer, code: string, now: Date, lastStep: number): number | undefined {
  const typed = Buffer.from(code.replace(/\s/g, ''));
  if (typed.length !== digits) return undefined;
  const present = totpStep(now);
  for (let step = present - tolerance; step <= present + tolerance; step++) {
    if (step > lastStep && timingSafeEqual(typed, Buffer.from(totpCode(secret, step)))) return step;
  }
  return undefined;
}
