import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

function withStaticImports(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Set<Rolldown.OutputChunk> {
  const found = new Set([chunk]);
  for (const each of found) {
    for (const name of each.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') found.add(imported);
    }
  }
  return found;
}

/** Fails the build when the first page needs more than so many gzipped bytes of script. */
export function scriptBudget(bytes: number): Plugin {
  return {
    name: 'meedoen-script-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const entries = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry);
      for (const entry of entries as Rolldown.OutputChunk[]) {
        const size = [...withStaticImports(entry, bundle)]
          .map((chunk) => gzipSync(chunk.code, { level: 9 }).length)
          .reduce((sum, each) => sum + each, 0);
        this.info(`first page: ${(size / 1000).toFixed(1)} kB of gzipped script`);
        if (size > bytes) this.error(`The first page needs ${size} bytes of script; ${bytes} are allowed.`);
      }
    },
  };
}
