import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { textParam } from '../lib/search-params.js';
import { rootRoute } from './root.js';

export const confidentialityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confidentiality',
  validateSearch: (search) => z.object({ returnTo: textParam }).parse(search),
  component: lazyRouteComponent(
    () => import('../features/undertaking/UndertakingPage.js'),
    'UndertakingPage',
  ),
});
