import { texts } from '../../language/language.ts';

/** What all imports say. */
export const importTexts = texts({
  nl: {
    file: 'Bestand',
    differsTitle: 'Er is intussen iets veranderd',
    differs:
      'Het gevolg is niet meer zoals je het zag. Er is nog niets opgeslagen. Hieronder zie je wat er nu gebeurt.',
    figures: { added: 'Erbij', changed: 'Anders', unchanged: 'Gelijk' },
    changes: 'Regel voor regel',
    whatChanges: 'Oud → nieuw',
    empty: 'leeg',
    place: (line: number, column: string | undefined) => (column ? `Regel ${line}, ${column}:` : `Regel ${line}:`),
    warnings: 'Klopt dit?',
    leave: 'Niet overnemen',
  },
  en: {
    file: 'File',
    differsTitle: 'Something has changed meanwhile',
    differs: 'The effect is no longer the one you saw. Nothing has been stored yet. Below is what happens now.',
    figures: { added: 'Added', changed: 'Changed', unchanged: 'The same' },
    changes: 'Line by line',
    whatChanges: 'Old → new',
    empty: 'empty',
    place: (line, column) => (column ? `Line ${line}, ${column}:` : `Line ${line}:`),
    warnings: 'Is this right?',
    leave: 'Do not import',
  },
});
