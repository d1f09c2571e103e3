import type { Plugin } from 'vite';

export function operationsManifest(): Plugin;
