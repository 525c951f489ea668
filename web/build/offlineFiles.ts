import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Pick<Rolldown.OutputChunk, 'type' | 'isEntry' | 'imports' | 'dynamicImports' | 'facadeModuleId'>;
type Bundle = Record<string, Chunk | { type: 'asset' }>;

const worker = 'sw.js';
const organisers = /\/src\/organiser\//;
/** The subsets of the fonts that Dutch and English need, and the style sheet. */
const needed = /-latin-wght-normal-[^/]*\.woff2$|\.css$/;

/** What participants' pages consist of: organisers work with a connection, and their pages are large. */
export function offlineFilesOf(bundle: Bundle): string[] {
  const entries = Object.keys(bundle).filter((name) => name !== worker && isEntry(bundle[name]));
  const found = new Set(entries);
  for (const name of found) {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk') continue;
    chunk.imports.forEach((each) => found.add(each));
    chunk.dynamicImports.filter((each) => !isOrganisers(bundle[each])).forEach((each) => found.add(each));
  }
  return [...found, ...Object.keys(bundle).filter((name) => needed.test(name))].sort();
}

function isEntry(file: Bundle[string] | undefined): boolean {
  return file?.type === 'chunk' && file.isEntry;
}

function isOrganisers(file: Bundle[string] | undefined): boolean {
  return file?.type === 'chunk' && organisers.test(file.facadeModuleId ?? '');
}

/** Builds the service worker, and tells it which files to keep. */
export function offlineFiles(): Plugin {
  return {
    name: 'meedoen-offline-files',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/worker/serviceWorker.ts', fileName: worker });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const paths = offlineFilesOf(bundle).map((name) => `/${name}`);
        const version = createHash('sha256').update(paths.join('\n')).digest('hex').slice(0, 12);
        const file = bundle[worker];
        if (file?.type !== 'chunk') return this.error(`${worker} was not built`);
        file.code = file.code.replace('OFFLINE_FILES', () => JSON.stringify({ version, paths }));
      },
    },
  };
}
