import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { newsDeskSearch, newsSearch } from '../features/news/news-search.js';
import { rootRoute } from './root.js';

export const newsListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/news',
  validateSearch: (search) => newsSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/news/NewsListPage.js'), 'NewsListPage'),
});

export const newsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/news/$id',
  component: lazyRouteComponent(() => import('../features/news/NewsPage.js'), 'NewsPage'),
});

export const newsDeskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/news',
  validateSearch: (search) => newsDeskSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/news/NewsDeskPage.js'), 'NewsDeskPage'),
});
