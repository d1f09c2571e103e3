import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { usersSearch } from '../features/administration/administration-search.js';
import { rootRoute } from './root.js';

export const administrationUsersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/users',
  validateSearch: (search) => usersSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/administration/UsersPage.js'), 'UsersPage'),
});
