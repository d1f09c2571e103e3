import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

export const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures',
  component: lazyRouteComponent(() => import('../features/figures/FiguresPage.js'), 'FiguresPage'),
});
