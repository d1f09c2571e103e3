/**
 * Where an address may lead back to: a path of this site, or the home page for everything else, so that a link can never lead
 * to another site through us.
 */
export function localPath(path: string | undefined, origin: string): string {
  if (path === undefined || !path.startsWith('/') || !URL.canParse(path, origin)) return '/';
  const { origin: of, pathname, search, hash } = new URL(path, origin);
  // The path itself may begin with two slashes once its dots are resolved, which the browser would read as a host.
  return of !== origin || pathname.startsWith('//') ? '/' : pathname + search + hash;
}
