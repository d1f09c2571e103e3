import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { thesaurusSearch } from '../features/thesaurus/thesaurus-search.js';
import { rootRoute } from './root.js';

export const thesaurusRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/thesaurus',
  validateSearch: (search) => thesaurusSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/thesaurus/ThesaurusPage.js'), 'ThesaurusPage'),
});
