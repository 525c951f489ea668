import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The addresses of all routes in these sources, as they are written: `/c/:slug/activiteit/:id`. */
export function addressesIn(source: string): string[] {
  return [...source.matchAll(/<Route\s[^>]*?path="([^"]+)"/g)].flatMap(([, path]) => (path ? [path] : []));
}

/** Of all pages of the application, each once. */
export function addressesUnder(folder: string): string[] {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx$/.test(name));
  const addresses = sources.flatMap((name) => addressesIn(readFileSync(join(folder, name), 'utf8')));
  if (addresses.length === 0) throw new Error(`No routes found under ${folder}`);
  return [...new Set(addresses)].sort();
}

/** Lists the addresses beside the pages: the gateway answers any other with 404. */
export function listAddresses(): Plugin {
  return {
    name: 'list-addresses',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'addresses.txt', source: addressesUnder('src').join('\n') + '\n' });
    },
  };
}
