import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { labsSearch } from '../features/labs/labs-search.js';
import { rootRoute } from './root.js';

export const labsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/labs',
  validateSearch: (search) => labsSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/labs/LabsPage.js'), 'LabsPage'),
});
