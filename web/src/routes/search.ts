import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { searchSearch } from '../features/search/search-search.js';
import { rootRoute } from './root.js';

export const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: (search) => searchSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/search/SearchPage.js'), 'SearchPage'),
});
