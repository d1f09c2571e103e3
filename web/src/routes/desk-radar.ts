import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const radarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/radar',
  component: lazyRouteComponent(() => import('../features/radar/RadarPage.js'), 'RadarPage'),
});
