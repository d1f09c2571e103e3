import { createRootRoute } from '@tanstack/react-router';
import { ErrorPage } from '../features/shell/ErrorPage.js';
import { Layout } from '../features/shell/Layout.js';
import { NotFound } from '../ui/State.js';

export const rootRoute = createRootRoute({
  component: Layout,
  notFoundComponent: NotFound,
  errorComponent: ErrorPage,
});
