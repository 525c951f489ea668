import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ListedParticipant, ParticipantImport } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { organisersOnly } from './fakeVisitor.ts';
import { organisations } from './sample.ts';

// The list of participants, for organisers. A file with "fout" has a mistake, and the address fout-x is refused because of the
// field x.

const others = Array.from({ length: 120 }, (_, index): ListedParticipant => {
  const organisation = organisations[index % organisations.length];
  return {
    id: `q${index}`,
    name: `Proefpersoon ${index + 10}`,
    email: `proef${index + 10}@gemeente.example`,
    listed: index % 7 !== 0,
    ...(organisation && { organisation }),
  };
});

/** The first of many. */
export const listed: ListedParticipant[] = [
  { id: 'p9', name: 'Proefpersoon Negen', email: 'negen@gemeente.example', listed: true },
  ...others,
];

const mistakes = [{ line: 2, column: 'address', code: 'no-address', message: '‘negen’ is geen e-mailadres.' }];

const result: ParticipantImport = {
  ...{ added: 2, changed: 1, unchanged: 118, renamed: [] },
  changes: [
    {
      ...{ line: 3, id: 'negen@gemeente.example Proefpersoon Negen' },
      fields: [{ column: 'days', before: '', after: '2026-11-19' }],
    },
  ],
  people: { mailed: 0, promoted: 3 },
};

export function imported(response: ServerResponse, file: string): void {
  if (file.includes('fout')) return problem(response, 400, 'import-mistakes', { mistakes, total: 1 });
  organisersOnly(response, result);
}

export function listedOne(request: IncomingMessage, response: ServerResponse, id: string, body: object): void {
  const at = listed.findIndex((one) => one.id === id);
  const known = listed[at];
  if (!known) return problem(response, 404, 'not-found');
  if (request.method === 'DELETE') {
    listed.splice(at, 1);
    return answer(response, 204, null);
  }
  const refused = /^fout-(.*)/.exec((body as { email?: string }).email ?? '');
  if (refused) {
    const fields = [{ field: refused[1], message: 'Dit is geen e-mailadres.' }];
    return problem(response, 400, 'invalid-fields', { fields });
  }
  listed[at] = { ...known, ...body };
  organisersOnly(response, listed[at]);
}
