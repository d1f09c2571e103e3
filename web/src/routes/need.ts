import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const needRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/needs/$id',
  component: lazyRouteComponent(() => import('../features/needs/NeedPage.js'), 'NeedPage'),
});
