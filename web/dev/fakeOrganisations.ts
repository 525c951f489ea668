import type { ServerResponse } from 'node:http';
import type { OrganisationImport } from '../src/api/types.ts';
import { problem } from './fakeAnswers.ts';
import { importAnswer, plainFile } from './fakeImports.ts';

// A file with "fout" has a mistake.

const mistakes = [{ line: 2, column: 'id', code: 'missing', message: 'Vul dit in.' }];

export const result: OrganisationImport = {
  file: plainFile,
  ...{ added: 1, changed: 1, unchanged: 3 },
  changes: [
    { line: 2, id: 'utr', fields: [{ column: 'name', before: 'Utrecht', after: 'Gemeente Utrecht' }] },
    { line: 3, id: 'zwo', fields: [] },
  ],
  lines: [
    {
      ...{ line: 2, name: 'Gemeente Utrecht', effect: 'CHANGED' },
      fields: [{ column: 'name', before: 'Utrecht', after: 'Gemeente Utrecht' }],
    },
    {
      ...{ line: 3, name: 'Gemeente Zwolle', effect: 'ADDED' },
      fields: [{ column: 'id', before: '', after: 'zwo' }],
    },
    { line: 4, name: 'Gemeente Amsterdam', effect: 'UNCHANGED', fields: [] },
  ],
};

/** Whether each import was a dry run. */
export const imports: boolean[] = [];

export function importedOrganisations(response: ServerResponse, file: string, url: URL): void {
  if (file.includes('fout')) return problem(response, 400, 'import-mistakes', { mistakes, total: 1 });
  if (importAnswer(response, result)) imports.push(url.searchParams.get('dryRun') === 'true');
}
