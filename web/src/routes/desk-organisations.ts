import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { textParam } from '../lib/search-params.js';
import { rootRoute } from './root.js';

const search = z.object({ open: textParam });

export const deskOrganisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/organisations',
  validateSearch: (raw) => search.parse(raw),
  component: lazyRouteComponent(
    () => import('../features/registration/desk/OrganisationDeskPage.js'),
    'OrganisationDeskPage',
  ),
});

export const deskRegisterForRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/organisations/new',
  component: lazyRouteComponent(
    () => import('../features/registration/desk/RegisterForPage.js'),
    'RegisterForPage',
  ),
});
