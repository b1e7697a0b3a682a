import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {import('vite').InlineConfig} */
const common = () => ({
  configFile: false,
  root: join(root, 'src'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Nothing of what is kept between two runs belongs among the sources.
  cacheDir: join(root, 'node_modules', '.vite-gallery'),
});

/**
 * Builds the gallery, which is no part of the extension, into a folder of its own.
 *
 * @returns {Promise<string>} the folder
 */
export async function buildGallery() {
  const outDir = join(root, 'artifacts', 'gallery');
  const input = join(root, 'src', 'gallery', 'index.html');
  await build({
    ...common(),
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome144',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input },
    },
  });
  return outDir;
}

/** Serves the gallery on this machine and opens it. */
export async function serveGallery() {
  const server = await createServer({
    ...common(),
    server: { host: '127.0.0.1', open: process.env.CI ? false : '/gallery/index.html' },
  });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  console.log(`${address}gallery/index.html (Ctrl+C ends it)`);
}
