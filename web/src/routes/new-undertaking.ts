import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const newUndertakingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/confidentiality',
  component: lazyRouteComponent(
    () => import('../features/undertaking/NewUndertakingPage.js'),
    'NewUndertakingPage',
  ),
});
