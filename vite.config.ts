import { resolve } from 'node:path';
import {
  type BuildEnvironmentOptions,
  defineConfig,
  type EnvironmentOptions,
  normalizePath,
} from 'vite';
import { groupFirstPaint } from './scripts/first-paint-chunks.ts';

/**
 * One build a browser: `vite build --mode chrome` or `--mode firefox`. Two kinds of
 * scripts are made: pages and background are ES modules that share chunks; the scripts that run in
 * mail pages are one classic file each, since a content script cannot import.
 */
const root = resolve(import.meta.dirname, 'src');

const common = {
  target: ['chrome144', 'firefox140'],
  emptyOutDir: false,
  modulePreload: false,
  sourcemap: false,
  reportCompressedSize: false,
} satisfies BuildEnvironmentOptions;

function script(name: string, outDir: string): EnvironmentOptions {
  return {
    build: {
      ...common,
      outDir,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { [name]: resolve(root, name, 'index.ts') },
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const outDir = resolve(import.meta.dirname, 'dist', mode);
  const entry = (path: string) => normalizePath(resolve(root, path));
  const entries = {
    background: entry('background/index.ts'),
    popup: entry('popup/index.html'),
    page: entry('page/index.html'),
  };
  return {
    root,
    base: '/',
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    environments: {
      client: {
        build: {
          ...common,
          outDir,
          rolldownOptions: {
            input: entries,
            output: {
              entryFileNames: '[name].js',
              chunkFileNames: 'chunks/[name].js',
              assetFileNames: 'assets/[name][extname]',
              codeSplitting: { groups: [groupFirstPaint(entries)] },
            },
          },
        },
      },
      content: { consumer: 'client', ...script('content', outDir) },
      panel: { consumer: 'client', ...script('panel', outDir) },
      report: { consumer: 'client', ...script('report', outDir) },
    },
    builder: {
      async buildApp(builder) {
        for (const name of ['client', 'content', 'panel', 'report']) {
          const environment = builder.environments[name];
          if (environment) await builder.build(environment);
        }
      },
    },
  };
});
