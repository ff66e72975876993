import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { licences } from './licences.ts';
import { world } from './world.ts';

const home = import.meta.dirname;

/** Where the server of the app looks for the workbench. `TAWATUR_WEB_OUT` puts it elsewhere, to compare. */
const out =
  process.env.TAWATUR_WEB_OUT ??
  resolve(home, '../app/src/main/resources/org/tawatur/app/serve/web');

const server = process.env.TAWATUR_SERVER ?? 'http://127.0.0.1:7575';

export default defineConfig({
  root: home,
  // An absolute base, as a state of the workbench may have any depth of path.
  base: '/',
  plugins: [licences(home), world(home)],
  build: {
    // The same sources give the same names and bytes on any machine: names are digests of content.
    outDir: out,
    emptyOutDir: true,
    target: 'es2022',
    // Content-Security-Policy allows no data: for scripts, styles and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  server: {
    // The server answers pages of its own alone, so requests of the page that is developed come as if from one.
    proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } },
  },
  test: {
    environment: 'happy-dom',
    // Requests of the page are relative to it.
    environmentOptions: { happyDOM: { url: 'http://127.0.0.1:7575/' } },
    include: ['tests/**/*.test.{ts,tsx}'],
    // Files share one environment; those that need a page of their own load its parts anew.
    isolate: false,
  },
});
