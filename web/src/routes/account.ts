import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { accountSearch } from '../features/account/account-search.js';
import { rootRoute } from './root.js';

export const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  validateSearch: (search) => accountSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/account/AccountPage.js'), 'AccountPage'),
});
