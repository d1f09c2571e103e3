import type { Request, Response } from 'express';
import type { Config } from '../../config/config.js';

/** Over https the browser itself refuses a `__Host-` cookie that another host or path has set. */
export function cookieName(config: Config, name: string): string {
  return isSecure(config) ? `__Host-${name}` : name;
}

const isSecure = (config: Config): boolean =>
  config.production || (config.publicUrl?.startsWith('https:') ?? false);

/** The value of a cookie of the request; undefined when it is missing or sent twice. */
export function readCookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.filter((pair) => pair.startsWith(`${name}=`));
  return found.length === 1 ? found[0]!.slice(name.length + 1) : undefined;
}

/** A cookie for this host, all paths, out of reach of scripts; sent along when a link leads here, not by other sites' forms. */
export function setCookie(
  response: Response,
  config: Config,
  name: string,
  value: string,
  maxAgeSeconds: number,
): void {
  response.append(
    'Set-Cookie',
    `${cookieName(config, name)}=${value}; Path=/; Max-Age=${Math.floor(maxAgeSeconds)}; HttpOnly; SameSite=Lax${isSecure(config) ? '; Secure' : ''}`,
  );
}

export const clearCookie = (response: Response, config: Config, name: string): void =>
  setCookie(response, config, name, '', 0);
