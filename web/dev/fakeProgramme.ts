import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type {
  DayMove,
  ImportRequest,
  ProgrammeEdit,
  ProgrammeImport,
  Remark,
  Session,
  SessionDescription,
  SessionToChange,
  Slot,
  WhatIf,
} from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { slots } from './fakePlaces.ts';
import { importAnswer, plainFile } from './fakeImports.ts';
import { organisersOnly, visitor } from './fakeVisitor.ts';
import { congress, sessions } from './sample.ts';

// What organisers do with the programme. A file with "fout" has mistakes, and one with "te weinig" only with the value that is kept.

const mistakes: Remark[] = [
  {
    ...{ line: 3, column: 'end', code: 'bad-time', message: '‘veel’ is geen tijd.' },
    ...{ value: 'veel', row: 'Wandelen door een wijk' },
  },
  {
    ...{ line: 3, column: 'capacity', code: 'bad-number', message: 'Vul een heel getal in van 0 tot en met 100000.' },
    ...{ value: 'ca. 28', row: 'Wandelen door een wijk' },
  },
];

const ofKept: Remark[] = [
  {
    ...{
      line: 2,
      column: 'capacity',
      code: 'more-set-aside-than-places',
      value: '24',
      row: 'Een dorpsplein in de stad',
    },
    message: 'Er worden 30 plekken apart gezet. Dat zijn er meer dan er zijn.',
  },
];

/** What each file does. */
export const result: ProgrammeImport = {
  file: plainFile,
  sessions: { added: 0, changed: 0, unchanged: 7 },
  slots: { added: 1, changed: 1, unchanged: 11 },
  changes: [
    {
      ...{ session: 's0', slot: 's0-0', title: { nl: 'Wandelen door een wijk' }, start: '2026-11-19T08:00:00Z' },
      ...{ added: false, fields: [{ column: 'capacity', before: '20', after: '22' }] },
    },
    {
      ...{ session: 's0', slot: 's0-9', title: { nl: 'Wandelen door een wijk' }, start: '2026-11-20T08:00:00Z' },
      ...{ added: true, fields: [] },
    },
  ],
  edited: [
    {
      ...{ line: 2, column: 'capacity', session: 's1', slot: 's1-0', title: { nl: 'Een dorpsplein in de stad' } },
      ...{ start: '2026-11-19T09:00:00Z', imported: '20', now: '24', inFile: '20', fileChanged: false, kept: false },
      lastEdit: {
        ...{ occurredAt: '2026-11-12T14:58:00Z', actor: '6b1f7a2e-0000-4000-8000-000000000001' },
        email: 'sanne@gemeente.example',
      },
    },
  ],
  people: { mailed: 2, promoted: 1, tooMany: 3 },
  warnings: [{ line: 4, column: 'end', code: 'next-day', message: 'Dit eindigt op de volgende dag.', row: 'Nacht' }],
};

const otherDays: Remark[] = [2, 3].map((line) => ({
  ...{
    line,
    column: 'date',
    code: 'day-outside-congress',
    value: `2025-11-${17 + line}`,
    row: 'Wandelen door een wijk',
  },
  message: `2025-11-${17 + line} is geen dag van het congres.`,
}));

const move: DayMove = {
  ...{ inFile: ['2025-11-19', '2025-11-20'], ofCongress: ['2026-11-19', '2026-11-20', '2026-11-21'], days: 365 },
};

/** Whether each import was a dry run. */
export const imports: boolean[] = [];

function decided(cell: ProgrammeEdit, { edited, editedCells = [] }: Partial<ImportRequest>): ProgrammeEdit {
  const choice = editedCells.find(({ line, column }) => line === cell.line && column === cell.column);
  const isKept = edited === 'KEEP' || (edited === 'KEEP_UNLESS_CHANGED' && !cell.fileChanged);
  return { ...cell, kept: choice?.kept ?? isKept };
}

export function importedProgramme(response: ServerResponse, request: Partial<ImportRequest>, url: URL): void {
  if (atob(request.file ?? '').includes('fout'))
    return problem(response, 400, 'import-mistakes', { mistakes, total: mistakes.length });
  const { daysMoved = 0 } = request;
  if (atob(request.file ?? '').includes('andere dagen') && daysMoved === 0)
    return problem(response, 400, 'import-mistakes', { mistakes: otherDays, total: otherDays.length, move });
  const edited = result.edited.map((cell) => decided(cell, request));
  if (atob(request.file ?? '').includes('te weinig') && edited.some(({ kept }) => kept))
    return problem(response, 400, 'import-mistakes', { mistakes: ofKept, total: ofKept.length, edited });
  const effect = {
    ...result,
    file: { ...result.file, daysMoved },
    edited,
  };
  if (importAnswer(response, effect)) imports.push(url.searchParams.get('dryRun') === 'true');
}

/** What would follow from any change of a slot. Null: nobody knows. */
export const consideration: { whatIf: WhatIf | null; asked: string[] } = { whatIf: null, asked: [] };

export function consideredSlot(response: ServerResponse, url: URL): void {
  if (!consideration.whatIf) return problem(response, 503, 'service-unavailable');
  consideration.asked.push(url.search);
  organisersOnly(response, consideration.whatIf);
}

const tagOf = (value: unknown) => `"${createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)}"`;

function cancelledFor(body: object): Partial<Slot> {
  const { reason } = body as { reason: { nl: string; en?: string } };
  return { cancelled: true, cancellationReason: reason.nl, cancellationReasonEn: reason.en } as Partial<Slot>;
}

export function plannedSlot(request: IncomingMessage, response: ServerResponse, id: string, body: object): void {
  const slot = slots.find((one) => one.id === id);
  if (!slot) return problem(response, 404, 'not-found');
  if (!visitor.person) return problem(response, 401, 'sign-in-needed');
  const expected = request.headers['if-match'];
  if (expected !== undefined && expected !== tagOf(slot)) return problem(response, 412, 'changed-meanwhile');
  if (request.method === 'PUT') {
    Object.assign(slot, cancelledFor(body));
    return answer(response, 204, null);
  }
  if (slot.cancelled && request.method === 'PATCH') return problem(response, 409, 'slot-cancelled');
  Object.assign(slot, body);
  answer(response, 200, slot, { ETag: tagOf(slot) });
}

const both = (nl?: string, en?: string) => (nl === undefined ? undefined : { nl, ...(en && { en }) });

function described({ theme, themeEn, accessibility, accessibilityEn, slots: _, ...same }: Session): SessionToChange {
  const texts = { theme: both(theme, themeEn), accessibility: both(accessibility, accessibilityEn) };
  return JSON.parse(JSON.stringify({ ...same, ...texts })) as SessionToChange;
}

/** As it is in the programme. */
function shown({
  theme,
  accessibility,
  abstract,
  hosts,
  ...same
}: SessionDescription): Omit<Session, 'id' | 'key' | 'slots'> {
  return {
    ...{ ...same, language: same.language ?? 'nl', hosts: hosts ?? [], abstract: abstract ?? { nl: '' } },
    ...{ theme: theme?.nl, themeEn: theme?.en, accessibility: accessibility?.nl, accessibilityEn: accessibility?.en },
  } as Omit<Session, 'id' | 'key' | 'slots'>;
}

function addedSlot(response: ServerResponse, session: Session, slot: Partial<Slot>): void {
  const id = `${session.id}-${session.slots.length}`;
  const { signupOpensAt, signupClosesAt } = congress();
  const rest = { id, key: id, day: slot.start?.slice(0, 10), signupOpensAt, signupClosesAt, cancelled: false };
  const added = { ...slot, ...rest } as Slot;
  session.slots.push(added);
  slots.push(added);
  answer(response, 201, added);
}

export function plannedSession(
  request: IncomingMessage,
  response: ServerResponse,
  [, id, what]: string[],
  body: object,
): void {
  if (!visitor.person) return problem(response, 401, 'sign-in-needed');
  if (id === undefined) {
    const key = `s${sessions.length}`;
    const added: Session = { id: key, key, slots: [], ...shown(body as SessionDescription) };
    sessions.push(added);
    return answer(response, 201, described(added));
  }
  const session = sessions.find((one) => one.id === id);
  if (!session) return problem(response, 404, 'not-found');
  if (what === 'slots') return addedSlot(response, session, body);
  if (what === 'cancellation') {
    for (const slot of session.slots) Object.assign(slot, cancelledFor(body));
    return answer(response, 204, null);
  }
  const expected = request.headers['if-match'];
  if (expected !== undefined && expected !== tagOf(described(session)))
    return problem(response, 412, 'changed-meanwhile');
  if (request.method === 'PUT') Object.assign(session, shown(body as SessionDescription));
  answer(response, 200, described(session), { ETag: tagOf(described(session)) });
}
