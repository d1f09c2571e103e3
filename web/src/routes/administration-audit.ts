import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { auditSearch } from '../features/administration/administration-search.js';
import { rootRoute } from './root.js';

export const administrationAuditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/audit',
  validateSearch: (search) => auditSearch.parse(search),
  component: lazyRouteComponent(() => import('../features/administration/AuditPage.js'), 'AuditPage'),
});
