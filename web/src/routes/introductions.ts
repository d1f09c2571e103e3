import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const introductionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/introductions/$id',
  component: lazyRouteComponent(
    () => import('../features/introductions/IntroductionPage.js'),
    'IntroductionPage',
  ),
});

export const myIntroductionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my/introductions',
  component: lazyRouteComponent(
    () => import('../features/introductions/MyIntroductionsPage.js'),
    'MyIntroductionsPage',
  ),
});

export const deskIntroductionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/introductions',
  component: lazyRouteComponent(
    () => import('../features/introductions/DeskIntroductionsPage.js'),
    'DeskIntroductionsPage',
  ),
});

export const confirmListingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirm-listing',
  component: lazyRouteComponent(
    () => import('../features/introductions/ConfirmListingPage.js'),
    'ConfirmListingPage',
  ),
});
