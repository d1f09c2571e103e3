import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const accountPrivacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account/privacy',
  component: lazyRouteComponent(() => import('../features/privacy/MyPrivacyPage.js'), 'MyPrivacyPage'),
});
