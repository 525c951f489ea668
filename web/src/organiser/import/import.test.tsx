// Longer than 250 lines: one import, from the decisions about a file to what is shown of it.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../api/problem.ts';
import type { ProgrammeEdit, ReadFile, ReadHeading, Remark } from '../../api/types.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import {
  bodyOf,
  keepingEdits,
  undecided,
  withColumn,
  withCorrections,
  withDaysMoved,
  withEdit,
  withEdits,
  withoutCorrection,
  withoutSkipped,
  withSkipped,
} from './decisions.ts';
import { DecidedList } from './DecidedList.tsx';
import { EditedCells } from './EditedCells.tsx';
import { editsIn, headingsIn, mistakesIn, mistakesOfFile, moveIn, wrongRows } from './mistakes.ts';
import { MovedDays } from './MovedDays.tsx';
import { importTexts } from './texts.ts';
import { Remarks } from './Remarks.tsx';
import { WrongRows } from './WrongRows.tsx';

const names = { title_nl: 'titel', capacity: 'plekken' };

const headings: ReadHeading[] = [
  { heading: 'title_nl', column: 'title_nl', by: 'NAME', examples: ['Lombok'] },
  { heading: 'Plekken', column: 'capacity', by: 'GUESS', examples: ['24', '30'] },
  { heading: 'Opm. intern', by: 'NONE', examples: ['nog bellen'] },
];

const mistakes: Remark[] = [
  { line: 1, column: 'Opm. intern', code: 'unknown-column', message: 'Onbekend.' },
  { line: 1, column: 'capacity', code: 'missing-column', message: 'Ontbreekt.' },
  { line: 3, column: 'capacity', code: 'bad-number', message: 'Geen getal.', value: 'ca. 28', row: 'Lombok' },
  { line: 3, column: 'title_nl', code: 'required', message: 'Vul in.', value: '', row: 'Lombok' },
  { line: 5, code: 'wrong-number-of-fields', message: 'Te veel.' },
];

const problem = new Problem(400, { type: 'urn:meedoen:problem:import-mistakes', mistakes, columns: headings });

describe('what is decided about a file', () => {
  test('is sent with it, and a file without decisions is sent as it is', async () => {
    const file = new Blob(['a,b\n']);
    expect(await bodyOf(file, undecided)).toBe(file);
    expect(await bodyOf(file, withSkipped(undecided, [3]))).toEqual({
      file: btoa('a,b\n'),
      columns: [],
      corrections: [],
      skipped: [3],
    });
  });

  test('survives a file of many bytes', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    const body = await bodyOf(new Blob([bytes]), withSkipped(undecided, [3]));
    const sent = Uint8Array.from(atob((body as { file: string }).file), (one) => one.charCodeAt(0));
    expect(sent).toEqual(bytes);
  });

  test('is replaced by a later decision about the same heading, cell or line', () => {
    const columns = withColumn(withColumn(undecided, { heading: 'Opm' }), { heading: 'Opm', column: 'theme' });
    expect(columns.columns).toEqual([{ heading: 'Opm', column: 'theme' }]);
    const cell = { line: 3, column: 'capacity' };
    const first = withCorrections(undecided, [{ ...cell, value: '2' }]);
    const again = withCorrections(first, [{ ...cell, value: '28' }]);
    expect(again.corrections).toEqual([{ ...cell, value: '28' }]);
    expect(withoutCorrection(again, cell).corrections).toEqual([]);
    expect(withSkipped(again, [5, 3])).toEqual({ columns: [], corrections: [], skipped: [3, 5] });
    expect(withoutSkipped(withSkipped(undecided, [3, 5]), 3).skipped).toEqual([5]);
  });
});

describe('a file with the days of another congress', () => {
  const move = {
    inFile: ['2025-11-19', '2025-11-20', '2025-11-21'],
    ofCongress: ['2027-01-13', '2027-01-14', '2027-01-15'],
    days: 420,
  };
  const shown = (moved: number, offered: typeof move | undefined) =>
    renderToStaticMarkup(<MovedDays solved={0} {...{ move: offered, moved, busy: false }} onMoved={() => {}} />);

  test('is offered to be moved as a whole', () => {
    const refused = new Problem(400, { type: 'urn:meedoen:problem:import-mistakes', mistakes, move });
    expect(moveIn(refused)).toEqual(move);
    expect(moveIn(problem)).toBeUndefined();
    expect(moveIn(new Error('other'))).toBeUndefined();
    const html = shown(0, move);
    expect(html).toMatch(/19.{1,3}21 november 2025/);
    expect(html).toMatch(/13.{1,3}15 januari 2027/);
    expect(html).toContain('Verplaats alle dagen (420 dagen later)');
  });

  test('is moved until that is undone', async () => {
    const file = new Blob(['a,b\n']);
    const moved = withDaysMoved(undecided, 420);
    expect(await bodyOf(file, moved)).toEqual({ ...moved, file: btoa('a,b\n') });
    expect(await bodyOf(file, withDaysMoved(moved, 0))).toBe(file);
    expect(shown(420, undefined)).toContain('Alle dagen staan 420 dagen later dan in je bestand');
    expect(shown(420, undefined)).toContain('Dagen terugzetten');
    expect(shown(0, undefined)).toBe('');
  });

  test('may be moved to earlier days, and by one day', () => {
    expect(importTexts.nl.moveDays(-1)).toBe('Verplaats alle dagen (1 dag eerder)');
    expect(importTexts.en.moveDays(1)).toBe('Move all days (1 day later)');
    expect(importTexts.en.daysMoved(-1400)).toBe('All days are 1,400 days earlier than in your file');
  });

  test('has other values for choices about edited cells', () => {
    const chosen = withEdit(keepingEdits, { line: 3, column: 'date', kept: true });
    expect(withDaysMoved(chosen, 7)).toEqual({ ...keepingEdits, daysMoved: 7 });
  });
});

describe('cells that were edited after the last import', () => {
  const cell = { line: 3, column: 'capacity' };
  const edited: ProgrammeEdit = {
    ...{ ...cell, session: 's1', slot: 's1-a', title: { nl: 'Lombok' }, start: '2026-11-19T09:00:00Z' },
    ...{ imported: '20', now: '24', inFile: '20', fileChanged: false, kept: true },
  };
  const shown = (cells: ProgrammeEdit[]) =>
    renderToStaticMarkup(
      <EditedCells
        {...{ cells, names, timeZone: 'Europe/Amsterdam', busy: false }}
        onChosen={() => {}}
        onAll={() => {}}
      />,
    );

  test('are asked about with every file of a programme', async () => {
    const file = new Blob(['a,b\n']);
    expect(await bodyOf(file, keepingEdits)).toEqual({ ...keepingEdits, file: btoa('a,b\n') });
  });

  test('are chosen one by one, or all at once', () => {
    const one = withEdit(withEdit(keepingEdits, { ...cell, kept: false }), { ...cell, kept: true });
    expect(one.editedCells).toEqual([{ ...cell, kept: true }]);
    expect(withEdits(one, 'FILE')).toMatchObject({ edited: 'FILE', editedCells: [] });
  });

  test('need no choice on a line that is skipped or in a column that goes elsewhere', () => {
    const chosen = withEdit(keepingEdits, { ...cell, kept: true });
    expect(withSkipped(chosen, [3]).editedCells).toEqual([]);
    expect(withSkipped(chosen, [4]).editedCells).toHaveLength(1);
    expect(withColumn(chosen, { heading: 'Plekken' }).editedCells).toEqual([]);
  });

  test('are shown with the three values, and with what happens to them', () => {
    const html = shown([edited]);
    expect(html).toContain('Dit bestand is ouder dan een wijziging in Meedoen');
    expect(html).toContain('Bij de vorige import: 20.');
    expect(html).toMatch(/aria-pressed="true">24 in Meedoen</);
    expect(html).toMatch(/aria-pressed="false">20 uit je bestand</);
    expect(html).not.toContain('Op beide plekken');
  });

  test('say who edited them, and when', () => {
    const lastEdit = { occurredAt: '2026-11-12T14:58:00Z', actor: 'abcdef12-0000', email: 'sanne@gemeente.example' };
    expect(shown([{ ...edited, lastEdit }])).toMatch(/Gewijzigd door sanne@gemeente\.example, .*15:58\./);
    const { slot: _, start: __, ...ofSession } = edited;
    expect(shown([{ ...ofSession, lastEdit }])).toContain('Activiteit het laatst gewijzigd door sanne@');
    const { email: ___, ...nameless } = lastEdit;
    expect(shown([{ ...edited, lastEdit: nameless }])).toContain('Gewijzigd door Account abcdef12, ');
    expect(shown([{ ...edited, lastEdit: { occurredAt: lastEdit.occurredAt } }])).toContain(
      'Gewijzigd door Meedoen zelf, ',
    );
    expect(shown([edited])).not.toContain('Gewijzigd door');
  });

  test('stay in sight if only a kept value is wrong', () => {
    const refused = new Problem(400, { type: 'urn:meedoen:problem:import-mistakes', mistakes, edited: [edited] });
    expect(editsIn(refused)).toEqual([edited]);
    expect(editsIn(problem)).toEqual([]);
    expect(editsIn(new Error('other'))).toEqual([]);
  });

  test('are a question if the file has changed as well', () => {
    const html = shown([{ ...edited, inFile: '', fileChanged: true, kept: false }]);
    expect(html).toContain('Ook in Meedoen is iets veranderd');
    expect(html).toContain('Op beide plekken veranderd: wat wordt het?');
    expect(html).toMatch(/aria-pressed="true">leeg uit je bestand</);
  });

  test('are a question if the file has changed the rest of a time or a place', () => {
    expect(shown([{ ...edited, fileChanged: true, kept: false }])).toContain(
      'In je bestand is veranderd wat hierbij hoort',
    );
  });

  test('are not mentioned if there are none, and counted if there are many', () => {
    expect(shown([])).toBe('');
    expect(shown(Array.from({ length: 60 }, (_, line) => ({ ...edited, line })))).toContain('En nog 10.');
  });
});

describe('mistakes', () => {
  test('are of a line, of the file, or beside a heading', () => {
    expect(mistakesOfFile(mistakesIn(problem)).map(({ code }) => code)).toEqual(['missing-column']);
    expect(wrongRows(mistakesIn(problem)).map(({ line, name }) => [line, name])).toEqual([
      [3, 'Lombok'],
      [5, undefined],
    ]);
    expect(headingsIn(problem)).toEqual(headings);
    expect(headingsIn(new Error('other'))).toEqual([]);
  });

  test('are beside a field with the cell, if it can be corrected', () => {
    const html = renderToStaticMarkup(
      <WrongRows rows={wrongRows(mistakes)} names={names} busy={false} onCorrected={() => {}} onSkipped={() => {}} />,
    );
    expect(html.match(/<input/g)).toHaveLength(2);
    expect(html).toContain('value="ca. 28"');
    expect(html).toContain('Regel 3, plekken');
    expect(html).toContain('Te veel.');
    expect(html).toContain('Alle 2 overslaan');
    expect(html).toContain('<strong>Lombok</strong></p><p class="quiet">Regel 3</p>');
    expect(html).toContain('<strong>Regel 5</strong>');
  });

  test('say which column is missing, in the words of the page', () => {
    const html = renderToStaticMarkup(<Remarks remarks={mistakesOfFile(mistakes)} names={names} />);
    expect(html).toBe('<ul><li>Er is geen kolom voor plekken.</li></ul>');
  });

  test('are told with the column of ours if the cell cannot be corrected', () => {
    const long: Remark = { line: 3, column: 'title_nl', code: 'too-long', message: 'Te lang.', row: 'Lombok' };
    const html = renderToStaticMarkup(
      <WrongRows rows={wrongRows([long])} names={names} busy={false} onCorrected={() => {}} onSkipped={() => {}} />,
    );
    expect(html).toContain('titel: Te lang.');
  });
});

describe('what was decided', () => {
  test('is listed with the titles of the rows', () => {
    const file: ReadFile = {
      ...{
        columns: [],
        daysMoved: 0,
        skipped: [4, 5],
        names: [
          { line: 3, name: 'Lombok' },
          { line: 4, name: 'Bus' },
        ],
      },
      corrected: [{ line: 3, column: 'capacity', before: 'ca. 28', after: '28' }],
    };
    const html = renderToStaticMarkup(
      <DecidedList {...{ file, names, busy: false }} onUncorrected={() => {}} onUnskipped={() => {}} />,
    );
    expect(html).toContain('Regel 3 (Lombok), plekken:');
    expect(html).toContain('Regel 4 (Bus): wordt overgeslagen');
    expect(html).toContain('Regel 5: wordt overgeslagen');
  });
});

describe('the columns of a file', () => {
  test('are shown with where they go and what is in them', () => {
    const html = renderToStaticMarkup(
      <ColumnsStep headings={headings} names={names} busy={false} onChosen={() => {}} />,
    );
    expect(html.match(/<select/g)).toHaveLength(3);
    expect(html).toContain('24 · 30');
    expect(html).toContain('2 herkend, 1 nog te kiezen');
    expect(html.indexOf('Opm. intern')).toBeLessThan(html.indexOf('1 kolom met onze naam'));
  });

  test('are counted in words, and lines that are left out on the button', () => {
    expect(importTexts.nl.columnsFound([{ heading: 'x', by: 'CHOICE', examples: [] }])).toBe('1 niet overgenomen');
    expect(importTexts.nl.without(0)).toBe('');
    expect(importTexts.nl.without(2)).toBe(' zonder 2 regels');
  });
});
