import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { mailsSearch } from '../features/administration/administration-search.js';
import { rootRoute } from './root.js';

export const administrationMailsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/mails',
  validateSearch: (search) => mailsSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/administration/MailsPage.js'), 'MailsPage'),
});
