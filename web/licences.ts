import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Fonts and the map of the world are taken as files of these packages. */
const FILES = ['@fontsource/ibm-plex-sans-arabic', '@fontsource/noto-naskh-arabic', 'world-atlas'];

/** Puts the licences of everything that is bundled into `licences.txt`, those of files first. */
export function licences(home: string): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const names = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id);
          if (found !== null) names.add(found[1]!);
        }
      }
      const texts = [...FILES, ...[...names].sort()].map((name) => text(home, name));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join('\n\n') });
    },
  };
}

function text(home: string, name: string): string {
  const folder = resolve(home, 'node_modules', name);
  const about = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const head = `==== ${name} ${about.version} (${about.license}) ====\n`;
  for (const file of ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'LICENCE']) {
    const path = resolve(folder, file);
    if (existsSync(path)) return head + readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim() + '\n';
  }
  return head;
}
