import type { Language } from '../../language/types.ts';

export type Cell = string | number;

/** A spreadsheet executes a text that begins like one of these. */
const formula = /^[=+\-@\t\r]/;

function written(cell: Cell, separator: string): string {
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As a spreadsheet in this language opens it. */
export function toCsv(rows: Cell[][], language: Language): string {
  const separator = language === 'nl' ? ';' : ',';
  const byteOrderMark = '\ufeff';
  return (
    byteOrderMark + rows.map((row) => row.map((cell) => written(cell, separator)).join(separator) + '\r\n').join('')
  );
}

/** Lets the browser save it. */
export function saveCsv(name: string, rows: Cell[][], language: Language): void {
  const address = URL.createObjectURL(new Blob([toCsv(rows, language)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
