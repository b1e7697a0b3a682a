import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moduleRunnerTransform, transformWithOxc } from 'vite';

const ROOM = resolve(import.meta.dirname, '../../src/background');

type Module = Record<string, unknown>;
type Define = (name: string, read: () => unknown) => unknown;
type Need = (path: string) => unknown;

interface Source {
  readonly run: (define: Define, need: Need) => void;
  /** What it imports, by the paths that stand in it: of the background, and of other rooms. */
  readonly own: Map<string, Source>;
  readonly shared: Map<string, Module>;
}

type Made = (define: Define, need: Need, setTimeout: () => number) => void;

/** A timer of the background's dies with it, and none that is alive waits for one here. */
const neverRing = (): number => 0;

/** The file as a function that may run any number of times, and the paths of what it imports. */
async function compile(file: string): Promise<{ run: Source['run']; paths: readonly string[] }> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const module = await moduleRunnerTransform(code, null, file, code);
  if (!module) throw new Error(`${file} could not be read.`);
  // What it imports is there already; a worker's script does not wait for it either.
  const body = module.code.replaceAll('await __vite_ssr_import__(', '__vite_ssr_import__(');
  const names = ['__vite_ssr_exportName__', '__vite_ssr_import__'] as const;
  const made = new Function(...names, 'setTimeout', `'use strict';${body}`) as Made;
  return { run: (define, need) => made(define, need, neverRing), paths: module.deps ?? [] };
}

/**
 * The background's own files, to be evaluated anew at each call as a browser does at each start, so
 * that nothing kept in memory outlives a kill. What they import from other rooms is pure and shared.
 */
export async function loadBackground(): Promise<() => void> {
  const sources = new Map<string, Source>();
  async function collect(file: string): Promise<Source> {
    const known = sources.get(file);
    if (known) return known;
    const { run, paths } = await compile(file);
    const source: Source = { run, own: new Map(), shared: new Map() };
    sources.set(file, source);
    for (const path of paths) {
      const at = path.startsWith('.') ? resolve(dirname(file), path) : path;
      if (at.startsWith(ROOM)) source.own.set(path, await collect(at));
      else {
        const address = at === path ? at : pathToFileURL(at).href;
        source.shared.set(path, (await import(/* @vite-ignore */ address)) as Module);
      }
    }
    return source;
  }

  const entry = await collect(resolve(ROOM, 'index.ts'));
  return () => {
    const made = new Map<Source, Module>();
    const evaluate = (source: Source): Module => {
      const known = made.get(source);
      if (known) return known;
      const module: Module = {};
      made.set(source, module);
      const exported: [name: string, read: () => unknown][] = [];
      const define: Define = (name, read) => exported.push([name, read]);
      source.run(define, (path) => {
        const own = source.own.get(path);
        return own ? evaluate(own) : source.shared.get(path);
      });
      // No file of ours exports what changes later.
      for (const [name, read] of exported) module[name] = read();
      return module;
    };
    evaluate(entry);
  };
}
