import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const accountSessionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account/sessions',
  component: lazyRouteComponent(() => import('../features/account/SessionsPage.js'), 'SessionsPage'),
});
