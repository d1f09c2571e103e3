import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { registerSearch } from '../features/account/sign-in-search.js';
import { rootRoute } from './root.js';

export const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  validateSearch: (search) => registerSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/account/RegisterPage.js'), 'RegisterPage'),
});
