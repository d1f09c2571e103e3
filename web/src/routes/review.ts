import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/review',
  component: lazyRouteComponent(() => import('../features/review/ReviewPage.js'), 'ReviewPage'),
});
