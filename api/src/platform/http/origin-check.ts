import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../../config/config.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses every request that could change something when a browser says that another site sent it. With PUBLIC_URL only
 * that origin may; without it only a loopback page served under the very same host, so that a name that resolves to this
 * machine is no way in.
 */
export function originCheck(config: Config) {
  const own = config.publicUrl === undefined ? undefined : new URL(config.publicUrl).origin;
  return (request: Request, response: Response, next: NextFunction): void => {
    if (safeMethods.has(request.method) || isOwn(request, own)) return next();
    response.status(403).json({
      errors: [{ message: 'ORIGIN_NOT_ALLOWED', extensions: { code: 'ORIGIN_NOT_ALLOWED', params: {} } }],
    });
  };
}

function isOwn(request: Request, own: string | undefined): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  // Programs send no Origin; a browser that leaves it out says by Sec-Fetch-Site where the request comes from.
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  if (own !== undefined) return origin === own;
  const address = URL.canParse(origin) ? new URL(origin) : undefined;
  return address !== undefined && loopback.has(address.hostname) && address.host === host;
}
