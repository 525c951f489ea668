import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// For tests: the declarations in our own style files.

export interface Declaration {
  file: string;
  /** The rules around it, such as `@media print`, outermost first. */
  inside: string[];
  selector: string;
  property: string;
  value: string;
}

/** Everything between a rule's braces, a nested rule, or the end of one. */
const part = /([^{};]*)([{};])/g;

export function declarationsIn(css: string, file: string): Declaration[] {
  const found: Declaration[] = [];
  const around: string[] = [];
  for (const [, raw = '', sign] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(part)) {
    const text = raw.trim().replace(/\s+/g, ' ');
    const [, property, value] = /^([\w-]+)\s*:\s*(.+)$/.exec(text) ?? [];
    if (sign === '{') around.push(text);
    else if (property && value && around.length > 0) {
      found.push({ file, inside: around.slice(0, -1), selector: around.at(-1) ?? '', property, value });
    }
    if (sign === '}') around.pop();
  }
  return found;
}

function read(folder: string, name: string): Declaration[] {
  return declarationsIn(readFileSync(join(folder, name), 'utf8'), name);
}

export function allDeclarations(folder: string): Declaration[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  return names.sort().flatMap((name) => read(folder, name));
}

/** Of the style sheet that the pages load: of the files it imports. */
export function importedDeclarations(folder: string, sheet: string): Declaration[] {
  const imports = readFileSync(join(folder, sheet), 'utf8').matchAll(/@import '\.\/([^']+)'/g);
  return [...imports].flatMap(([, name = '']) => read(folder, name));
}
