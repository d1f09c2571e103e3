import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const expertRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/experts/$id',
  component: lazyRouteComponent(() => import('../features/experts/ExpertPage.js'), 'ExpertPage'),
});
