import { useRouterState } from '@tanstack/react-router';

/**
 * The token of a mail's link, which stands behind `#` so that browsers send it to no server. Undefined when there is none, or
 * when the link was cut on its way and is not of the given shape any more.
 */
export function useLinkToken(shape = /^[\w-]{43}$/): string | undefined {
  const hash = useRouterState({ select: (state) => state.location.hash });
  return shape.test(hash) ? hash : undefined;
}
