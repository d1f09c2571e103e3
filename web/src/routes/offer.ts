import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const offerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/$id',
  component: lazyRouteComponent(() => import('../features/offers/OfferPage.js'), 'OfferPage'),
});
