import type { IncomingMessage, ServerResponse } from 'node:http';
import type {
  ListedParticipant,
  ParticipantCorrection,
  ParticipantImport,
  SlotParticipants,
} from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { importAnswer, plainFile } from './fakeImports.ts';
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

const named = (from: number, to: number) =>
  others.slice(from, to).map(({ id, name, organisation }) => ({
    id,
    signupId: `s-${id}`,
    fromSetAside: id === others[0]?.id,
    ...(id === others[1]?.id && { companion: 'INTERPRETER' as const }),
    name,
    ...(organisation && { organisation: organisation.name }),
  }));

/** Of whichever slot. */
export const slotParticipants: SlotParticipants = {
  confirmed: named(0, 13),
  waiting: named(13, 16).map((one, index) => ({ ...one, number: index + 1 })),
};

const mistakes = [
  {
    ...{ line: 2, column: 'address', code: 'bad-address', message: '‘negen’ is geen e-mailadres.' },
    ...{ value: 'negen', row: 'Proefpersoon Negen' },
  },
  {
    ...{ line: 2, column: 'days', code: 'bad-date', message: '‘gisteren’ is geen datum.' },
    ...{ value: 'gisteren', row: 'Proefpersoon Negen' },
  },
];

/** What every file does that has more than one participant by hand. */
export const importResult: ParticipantImport = {
  file: plainFile,
  ...{ added: 2, changed: 1, unchanged: 118, renamed: [] },
  changes: [
    {
      ...{ line: 3, id: 'negen@gemeente.example Proefpersoon Negen' },
      fields: [{ column: 'days', before: '', after: '2026-11-19' }],
    },
  ],
  lines: [
    {
      ...{ line: 2, name: 'Proefpersoon Elf', effect: 'ADDED' },
      fields: [
        { column: 'address', before: '', after: 'elf@gemeente.example' },
        { column: 'organisation', before: '', after: 'utr' },
      ],
    },
    {
      ...{ line: 3, name: 'Proefpersoon Negen', effect: 'CHANGED' },
      fields: [{ column: 'days', before: '', after: '2026-11-19' }],
    },
    {
      ...{ line: 4, name: 'Proefpersoon Twaalf', effect: 'ADDED' },
      fields: [{ column: 'address', before: '', after: 'twaalf@gemeente.example' }],
    },
    ...others.slice(0, 118).map(({ name }, index) => ({
      ...{ line: index + 5, name, effect: 'UNCHANGED' as const, fields: [] },
    })),
  ],
  people: { mailed: 0, promoted: 3, tooMany: 0 },
};

const nothing: ParticipantImport = {
  file: plainFile,
  ...{ added: 0, changed: 0, unchanged: 0, changes: [], renamed: [], lines: [] },
  people: { mailed: 0, promoted: 0, tooMany: 0 },
};

export function imported(response: ServerResponse, file: string, dryRun: boolean): void {
  if (file.includes('fout')) return problem(response, 400, 'import-mistakes', { mistakes, total: mistakes.length });
  const [, email, name] = /\n"([^"]+)","([^"]+)"/.exec(file) ?? [];
  if (email && name) importAnswer(response, added(email, name, dryRun));
  else if (importAnswer(response, importResult) && !dryRun) {
    for (const { line, name: each, effect } of importResult.lines)
      if (effect === 'ADDED')
        listed.push({ id: `i${line}`, name: each, email: `${line}@gemeente.example`, listed: true });
  }
}

function added(email: string, name: string, dryRun: boolean): ParticipantImport {
  if (listed.some((one) => one.email === email && one.name === name)) return { ...nothing, unchanged: 1 };
  if (!dryRun) listed.push({ id: `n${listed.length}`, name, email, listed: true });
  return { ...nothing, added: 1 };
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
  const organisation = organisations.find((one) => one.id === (body as ParticipantCorrection).organisation);
  listed[at] = { ...known, ...body, ...(organisation && { organisation }) } as ListedParticipant;
  organisersOnly(response, listed[at]);
}
