import { useRouterState } from '@tanstack/react-router';

/**
 * The token of a mail's link, which stands behind `#` so that browsers send it to no server. Undefined when there is none, or
 * when the link was cut on its way.
 */
export function useLinkToken(): string | undefined {
  const hash = useRouterState({ select: (state) => state.location.hash });
  return /^[\w-]{43}$/.test(hash) ? hash : undefined;
}
