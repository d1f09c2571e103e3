import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const completeRegistrationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/complete-registration',
  component: lazyRouteComponent(
    () => import('../features/account/CompleteRegistrationPage.js'),
    'CompleteRegistrationPage',
  ),
});
