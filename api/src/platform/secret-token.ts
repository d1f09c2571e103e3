import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as base64url: what a cookie or a link carries. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: its SHA-256. The token has full entropy, so that a slow hash would add nothing. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
