import { texts } from '../../language/language.ts';

export const organisationsTexts = texts({
  nl: {
    title: 'Organisaties importeren',
    toList: 'Terug naar de deelnemers',
    purpose:
      'Met een lijst van organisaties kiezen deelnemers waar ze vandaan komen, in plaats van het te typen. Zo kun je plekken ' +
      'per organisatie beperken.',
    removesNone: 'Een bestand voegt organisaties toe en verbetert namen. Het haalt er geen weg.',
    fileHelp:
      'CSV of Excel (XLSX), met de kolommen id en name. Eerst zie je wat er gebeurt; er wordt nog niets opgeslagen.',
    effectOf: (file: string) => `Als je ${file} overneemt`,
    added: (count: number) => (count === 1 ? '1 organisatie erbij' : `${count} organisaties erbij`),
    changed: (count: number) => (count === 1 ? '1 organisatie anders' : `${count} organisaties anders`),
    unchanged: (count: number) =>
      count === 1 ? '1 organisatie blijft hetzelfde' : `${count} organisaties blijven hetzelfde`,
    nobodyMailed: 'Niemand krijgt hierover mail.',
    organisation: 'Organisatie',
    columns: { id: 'id', name: 'naam' } as Record<string, string>,
    take: (without: string) => `Overnemen${without}`,
    stored: (added: number, changed: number) => `Overgenomen: ${added} erbij, ${changed} anders.`,
  },
  en: {
    title: 'Import organisations',
    toList: 'Back to the participants',
    purpose:
      'With a list of organisations, participants choose where they come from instead of typing it. You can then limit the ' +
      'places of each organisation.',
    removesNone: 'A file adds organisations and corrects names. It removes none.',
    fileHelp: 'CSV or Excel (XLSX), with the columns id and name. You first see what happens; nothing is stored yet.',
    effectOf: (file) => `If you import ${file}`,
    added: (count) => (count === 1 ? '1 organisation added' : `${count} organisations added`),
    changed: (count) => (count === 1 ? '1 organisation changed' : `${count} organisations changed`),
    unchanged: (count) => (count === 1 ? '1 organisation stays the same' : `${count} organisations stay the same`),
    nobodyMailed: 'Nobody is emailed about this.',
    organisation: 'Organisation',
    columns: { id: 'id', name: 'name' },
    take: (without) => `Import${without}`,
    stored: (added, changed) => `Imported: ${added} added, ${changed} changed.`,
  },
});
