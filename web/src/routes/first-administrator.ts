import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const firstAdministratorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/first-administrator',
  component: lazyRouteComponent(
    () => import('../features/account/FirstAdministratorPage.js'),
    'FirstAdministratorPage',
  ),
});
