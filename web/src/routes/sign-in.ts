import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signInSearch } from '../features/account/sign-in-search.js';
import { rootRoute } from './root.js';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search) => signInSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/account/SignInPage.js'), 'SignInPage'),
});
