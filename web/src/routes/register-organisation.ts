import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const registerOrganisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register-organisation',
  component: lazyRouteComponent(() => import('../features/registration/RegisterPage.js'), 'RegisterPage'),
});
