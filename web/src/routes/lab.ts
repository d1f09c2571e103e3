import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const labRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/labs/$id',
  component: lazyRouteComponent(() => import('../features/labs/LabPage.js'), 'LabPage'),
});
