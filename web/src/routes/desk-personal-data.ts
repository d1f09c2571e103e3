import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const deskPersonalDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/personal-data',
  component: lazyRouteComponent(() => import('../features/privacy/DataDeskPage.js'), 'DataDeskPage'),
});
