import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { accountSearch } from '../features/account/account-search.js';
import { rootRoute } from './root.js';

export const accountSecurityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account/security',
  validateSearch: (search) => accountSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/account/SecurityPage.js'), 'SecurityPage'),
});
