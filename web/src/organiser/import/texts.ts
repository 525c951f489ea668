import type { ImportedLine, ReadHeading } from '../../api/types.ts';
import { number } from '../../language/format.ts';
import { texts } from '../../language/language.ts';
import type { Language } from '../../language/types.ts';

const times = (headings: ReadHeading[], of: (heading: ReadHeading) => boolean) => headings.filter(of).length;

const isFound = ({ column, by }: ReadHeading) => column !== undefined && (by === 'NAME' || by === 'GUESS');
const isChosen = ({ column, by }: ReadHeading) => column !== undefined && (by === 'CHOICE' || by === 'REMEMBERED');
const isLeftOut = ({ column, by }: ReadHeading) => column === undefined && by !== 'NONE';
const isOpen = ({ by }: ReadHeading) => by === 'NONE';

const counted = (headings: ReadHeading[], words: [of: (heading: ReadHeading) => boolean, word: string][]) =>
  words
    .map(([of, word]) => [times(headings, of), word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');

const daysIn = (count: number, language: Language, [one, more]: [string, string]) =>
  Math.abs(count) === 1 ? `1 ${one}` : `${number(Math.abs(count), language)} ${more}`;
const fileSize = (bytes: number, language: Language) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.round(bytes / 1000)), language)} kB`
    : `${number(Math.round(bytes / 100_000) / 10, language)} MB`;
const dagen = (count: number) => `${daysIn(count, 'nl', ['dag', 'dagen'])} ${count < 0 ? 'eerder' : 'later'}`;
const daysLater = (count: number) => `${daysIn(count, 'en', ['day', 'days'])} ${count < 0 ? 'earlier' : 'later'}`;

/** What all imports say. */
export const importTexts = texts({
  nl: {
    file: 'Bestand',
    chooseFile: 'Kies een bestand',
    otherFile: 'Ander bestand',
    fileFacts: (bytes: number, saved: string) => `${fileSize(bytes, 'nl')} · bewaard ${saved}`,
    differsTitle: 'Er is intussen iets veranderd',
    differs:
      'Het gevolg is niet meer zoals je het zag. Er is nog niets opgeslagen. Hieronder zie je wat er nu gebeurt.',
    figures: { added: 'Erbij', changed: 'Anders', unchanged: 'Gelijk' },
    changes: 'Regel voor regel',
    whatChanges: 'Oud → nieuw',
    empty: 'leeg',
    line: 'Regel',
    onLine: (line: number): string => `Regel ${line}`,
    place: (line: number, column: string | undefined, row?: string) =>
      `Regel ${line}${row ? ` (${row})` : ''}${column ? `, ${column}` : ''}:`,
    missing: (column: string) => `Er is geen kolom voor ${column}.`,
    what: 'Wat',
    effects: { ADDED: 'erbij', CHANGED: 'anders', UNCHANGED: 'gelijk' } as Record<ImportedLine['effect'], string>,
    show: 'Toon',
    onlyChanges: (count: number) => `Wat verandert ${number(count, 'nl')}`,
    onlySame: (count: number) => `Gelijk ${number(count, 'nl')}`,
    allLines: (count: number) => `Alles ${number(count, 'nl')}`,
    moreLines: (count: number) => `Toon er nog ${count}`,
    notShown: (count: number) => `En nog ${number(count, 'nl')}, waarvoor hetzelfde geldt.`,
    warnings: 'Klopt dit?',
    leave: 'Niet overnemen',
    sum: (added: number, changed: number, skipped: number) =>
      `${added} erbij, ${changed} anders${skipped > 0 ? `, ${skipped} fout en overgeslagen` : ''}.`,
    sumMailed: (mailed: number) => {
      if (mailed === 0) return 'Niemand krijgt mail.';
      return mailed === 1 ? 'Hoogstens 1 persoon krijgt mail.' : `Hoogstens ${mailed} mensen krijgen mail.`;
    },
    columns: 'Kolommen',
    columnsFound: (headings: ReadHeading[]) =>
      counted(headings, [
        [isFound, 'herkend'],
        [isChosen, 'zelf gekozen'],
        [isLeftOut, 'niet overgenomen'],
        [isOpen, 'nog te kiezen'],
      ]),
    plainColumns: (count: number) => (count === 1 ? '1 kolom met onze naam' : `${count} kolommen met onze namen`),
    columnIs: (heading: string) => `Kolom ${heading} is`,
    choose: 'Kies…',
    leaveOut: 'Niet overnemen',
    goesNowhere: 'Komt niet in Meedoen',
    foundBy: {
      NAME: 'Onze naam voor deze kolom',
      GUESS: 'Herkend aan de naam. Klopt dat?',
      CHOICE: 'Onthouden we bij het overnemen',
      REMEMBERED: 'Zo gekozen bij een eerder bestand',
      NONE: 'Kies wat hierin staat, of neem de kolom niet over',
    } as Record<ReadHeading['by'], string>,
    otherDays: 'Dit bestand heeft andere dagen dan dit congres',
    daysDiffer: (inFile: string, ofCongress: string) =>
      `De dagen in dit bestand: ${inFile}. Dit congres: ${ofCongress}.`,
    moveSolves: (count: number) =>
      count === 1 ? 'Verplaatsen lost 1 fout op.' : `Verplaatsen lost ${count} fouten op.`,
    moveHelp: 'Alle datums schuiven evenveel op. De tijden blijven gelijk, en het bestand zelf verandert niet.',
    moveDays: (count: number) => `Verplaats alle dagen (${dagen(count)})`,
    daysMoved: (count: number) => `Alle dagen staan ${dagen(count)} dan in je bestand`,
    unmoveDays: 'Dagen terugzetten',
    wrongRows: (count: number) => (count === 1 ? '1 regel is fout' : `${count} regels zijn fout`),
    wrongHelp: 'Verbeter ze hier, of sla ze over. Het bestand zelf verandert niet.',
    cell: (line: number, column: string) => `Regel ${line}, ${column}`,
    moreRows: (count: number) => `En nog ${count}. Die zie je als deze goed zijn.`,
    checkAgain: 'Opnieuw nakijken',
    skip: (line: number) => `Regel ${line} overslaan`,
    skipAll: (count: number) => (count === 1 ? 'Deze regel overslaan' : `Alle ${count} overslaan`),
    decided: (corrected: number, skipped: number) =>
      [
        corrected > 0 && (corrected === 1 ? '1 cel verbeterd' : `${corrected} cellen verbeterd`),
        skipped > 0 && (skipped === 1 ? '1 regel overgeslagen' : `${skipped} regels overgeslagen`),
      ]
        .filter(Boolean)
        .join(', '),
    isSkipped: 'wordt overgeslagen',
    unskip: (line: number) => `Regel ${line} toch overnemen`,
    uncorrect: (line: number, column: string) => `Regel ${line}, ${column}: terug`,
    editsTitle: (older: number) => {
      if (older === 0) return 'Ook in Meedoen is iets veranderd';
      return older === 1
        ? 'Dit bestand is ouder dan een wijziging in Meedoen'
        : `Dit bestand is ouder dan ${older} wijzigingen in Meedoen`;
    },
    olderHelp: 'Wat in je bestand nog hetzelfde is als bij de vorige import, laten we zoals het nu in Meedoen staat.',
    bothHelp: 'Wat op beide plekken veranderd is, nemen we uit je bestand.',
    editsHelp: 'Wil je iets anders, kies dat dan hier.',
    atLastImport: (value: string) => `Bij de vorige import: ${value}.`,
    editedBy: (who: string, when: string, isSlot: boolean) =>
      isSlot ? `Gewijzigd door ${who}, ${when}.` : `Activiteit het laatst gewijzigd door ${who}, ${when}.`,
    bothChanged: 'Op beide plekken veranderd: wat wordt het?',
    partChanged: 'In je bestand is veranderd wat hierbij hoort: wat wordt het?',
    keepNow: (value: string) => `${value} in Meedoen`,
    takeFile: (value: string) => `${value} uit je bestand`,
    keepAll: 'Alles in Meedoen behouden',
    takeAll: 'Alles uit je bestand',
    moreEdits: (count: number) => `En nog ${count}. Daarvoor geldt hetzelfde.`,
    without: (skipped: number) => {
      if (skipped === 0) return '';
      return skipped === 1 ? ' zonder 1 regel' : ` zonder ${skipped} regels`;
    },
  },
  en: {
    file: 'File',
    chooseFile: 'Choose a file',
    otherFile: 'Another file',
    fileFacts: (bytes, saved) => `${fileSize(bytes, 'en')} · saved ${saved}`,
    differsTitle: 'Something has changed meanwhile',
    differs: 'The effect is no longer the one you saw. Nothing has been stored yet. Below is what happens now.',
    figures: { added: 'Added', changed: 'Changed', unchanged: 'The same' },
    changes: 'Line by line',
    whatChanges: 'Old → new',
    empty: 'empty',
    line: 'Line',
    onLine: (line) => `Line ${line}`,
    place: (line, column, row) => `Line ${line}${row ? ` (${row})` : ''}${column ? `, ${column}` : ''}:`,
    missing: (column) => `There is no column for ${column}.`,
    what: 'What',
    effects: { ADDED: 'added', CHANGED: 'changed', UNCHANGED: 'the same' },
    show: 'Show',
    onlyChanges: (count) => `What changes ${number(count, 'en')}`,
    onlySame: (count) => `The same ${number(count, 'en')}`,
    allLines: (count) => `All ${number(count, 'en')}`,
    moreLines: (count) => `Show ${count} more`,
    notShown: (count) => `And ${number(count, 'en')} more, to which the same applies.`,
    warnings: 'Is this right?',
    leave: 'Do not import',
    sum: (added, changed, skipped) =>
      `${added} added, ${changed} changed${skipped > 0 ? `, ${skipped} wrong and skipped` : ''}.`,
    sumMailed: (mailed) => {
      if (mailed === 0) return 'Nobody is emailed.';
      return mailed === 1 ? 'At most 1 person is emailed.' : `At most ${mailed} people are emailed.`;
    },
    columns: 'Columns',
    columnsFound: (headings) =>
      counted(headings, [
        [isFound, 'recognised'],
        [isChosen, 'chosen'],
        [isLeftOut, 'left out'],
        [isOpen, 'still to choose'],
      ]),
    plainColumns: (count) => (count === 1 ? '1 column with our name' : `${count} columns with our names`),
    columnIs: (heading) => `Column ${heading} is`,
    choose: 'Choose…',
    leaveOut: 'Leave out',
    goesNowhere: 'Is not imported',
    foundBy: {
      NAME: 'Our name for this column',
      GUESS: 'Recognised by its name. Is this right?',
      CHOICE: 'Remembered when you import',
      REMEMBERED: 'Chosen for an earlier file',
      NONE: 'Choose what it contains, or leave it out',
    },
    otherDays: 'This file has other days than this congress',
    daysDiffer: (inFile, ofCongress) => `The days in this file: ${inFile}. This congress: ${ofCongress}.`,
    moveSolves: (count) => (count === 1 ? 'Moving them mends 1 mistake.' : `Moving them mends ${count} mistakes.`),
    moveHelp: 'All dates move by as much. Times stay the same, and the file itself does not change.',
    moveDays: (count) => `Move all days (${daysLater(count)})`,
    daysMoved: (count) => `All days are ${daysLater(count)} than in your file`,
    unmoveDays: 'Move the days back',
    wrongRows: (count) => (count === 1 ? '1 line is wrong' : `${count} lines are wrong`),
    wrongHelp: 'Correct them here, or skip them. The file itself does not change.',
    cell: (line, column) => `Line ${line}, ${column}`,
    moreRows: (count) => `And ${count} more. You see them once these are right.`,
    checkAgain: 'Check again',
    skip: (line) => `Skip line ${line}`,
    skipAll: (count) => (count === 1 ? 'Skip this line' : `Skip all ${count}`),
    decided: (corrected, skipped) =>
      [
        corrected > 0 && (corrected === 1 ? '1 cell corrected' : `${corrected} cells corrected`),
        skipped > 0 && (skipped === 1 ? '1 line skipped' : `${skipped} lines skipped`),
      ]
        .filter(Boolean)
        .join(', '),
    isSkipped: 'is skipped',
    unskip: (line) => `Import line ${line} after all`,
    uncorrect: (line, column) => `Line ${line}, ${column}: undo`,
    editsTitle: (older) => {
      if (older === 0) return 'Something has changed in Meedoen as well';
      return older === 1
        ? 'This file is older than a change in Meedoen'
        : `This file is older than ${older} changes in Meedoen`;
    },
    olderHelp: 'What is still the same in your file as at the last import stays as it is in Meedoen now.',
    bothHelp: 'What has changed in both is taken from your file.',
    editsHelp: 'If you want something else, choose it here.',
    atLastImport: (value) => `At the last import: ${value}.`,
    editedBy: (who, when, isSlot) =>
      isSlot ? `Changed by ${who}, ${when}.` : `Session last changed by ${who}, ${when}.`,
    bothChanged: 'Changed in both: which one is it?',
    partChanged: 'Your file changes what belongs with this: which one is it?',
    keepNow: (value) => `${value} in Meedoen`,
    takeFile: (value) => `${value} from your file`,
    keepAll: 'Keep all that is in Meedoen',
    takeAll: 'Take all from your file',
    moreEdits: (count) => `And ${count} more, to which the same applies.`,
    without: (skipped) => {
      if (skipped === 0) return '';
      return skipped === 1 ? ' without 1 line' : ` without ${skipped} lines`;
    },
  },
});
