import { createCipheriv, createDecipheriv, hkdfSync, createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from './tokens.js';

const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts the few secrets that must be read again (AES-256-GCM). The key comes from SECRET_KEY or from a file in the data
 * folder, made at first use: never from the database that the secrets lie in.
 */
@Injectable()
export class SecretBox {
  private known: Buffer | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** `purpose` is bound to the result: what was sealed for one row opens for no other. */
  seal(secret: Buffer, purpose: string): Buffer {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', this.key(), nonce).setAAD(Buffer.from(purpose));
    return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  }

  /** Throws when the key or the purpose is another one, or the bytes were changed. */
  open(sealed: Buffer, purpose: string): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key(), sealed.subarray(0, nonceLength))
      .setAAD(Buffer.from(purpose))
      .setAuthTag(sealed.subarray(-tagLength));
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()]);
  }

  /**
   * The same text gives the same 22 characters, and nobody without the key finds the text by trying: for what is to be recognised
   * but not kept, such as an address in the audit.
   */
  fingerprint(text: string, purpose: string): string {
    return createHmac('sha256', this.key()).update(`${purpose}:${text}`).digest('base64url').slice(0, 22);
  }

  /** 32 bytes for one purpose (HKDF-SHA-256), always the same for the same key; they tell nothing about it. */
  derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key(), Buffer.alloc(0), purpose, 32));
  }

  private key(): Buffer {
    return (this.known ??= this.config.secretKey ?? keptKey(this.config.dataDir));
  }
}

function keptKey(dataDir: string): Buffer {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'secret.key');
  try {
    // Whoever comes first makes it; everybody reads what is there.
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = readFileSync(file);
  if (key.length !== 32) throw new Error(`${file} is not a key of 32 bytes`);
  return key;
}
