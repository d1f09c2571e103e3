import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Express, type Request, type Response } from 'express';
import type { Config } from '../../config/config.js';
import { AppError } from '../errors/app-error.js';
import type { PublicPages } from './public-pages.js';
import { renderPage } from './render-page.js';

/**
 * Serves the built web app: files by their hashed names for a year, every other path as the app's shell with the head and
 * the text of the page it stands for. Without a built app (api alone) this does nothing.
 */
export async function serveWebApp(app: Express, config: Config, pages: PublicPages): Promise<boolean> {
  const folder = join(config.rootDir, 'web/dist');
  const shell = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
  if (shell === undefined) return false;

  app.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '365d',
      index: false,
      fallthrough: false,
    }),
  );
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
  app.get(/^\/(?!graphql|health|metrics).*/, async (request: Request, response: Response) => {
    // A page that cannot be told (bad id, database away) still gets the app, which says what is wrong.
    const told = await pages.find(request.path).then(
      (page) => ({ page, status: page ? 200 : 404 }),
      (error: unknown) => ({ page: null, status: error instanceof AppError ? 404 : 503 }),
    );
    const { page } = told;
    const base = config.publicUrl ?? `http://localhost:${config.port}`;
    // Modules register every path that the app has: any other is not found, and the app says so to the reader.
    response.status(told.status);
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(page ? renderPage(shell, page, base) : shell);
  });
  return true;
}
