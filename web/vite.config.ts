import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { operationsManifest } from './tools/operations-manifest.mjs';

const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), operationsManifest()],
  // Workspace packages are read from their sources, so that the web builds without building them first.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    manifest: true,
    target: 'es2022',
    // Nothing becomes a data: address, so that the content security policy can say 'self' for fonts and images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    strictPort: true,
    proxy: { '/graphql': api, '/health': api },
  },
  preview: { port: 4173, proxy: { '/graphql': api, '/health': api } },
});
