import { isProblem } from '../../api/problem.ts';
import type { DayMove, ProgrammeEdit, ReadHeading, Remark } from '../../api/types.ts';

/** The mistakes in a file, from a problem `import-mistakes`. */
export function mistakesIn(error: unknown): Remark[] {
  return isProblem(error, 'import-mistakes') ? (error.properties['mistakes'] as Remark[]) : [];
}

/** The headings of a file with mistakes. */
export function headingsIn(error: unknown): ReadHeading[] {
  return isProblem(error, 'import-mistakes') ? ((error.properties['columns'] ?? []) as ReadHeading[]) : [];
}

/** How the dates in a file with mistakes can be moved to the days of the congress. */
export function moveIn(error: unknown): DayMove | undefined {
  return isProblem(error, 'import-mistakes') ? (error.properties['move'] as DayMove | undefined) : undefined;
}

/** How many mistakes are days that are not the congress's. */
export const wrongDays = (mistakes: Remark[]) => mistakes.filter(({ code }) => code === 'day-outside-congress').length;

/** The cells that were edited after the last import, if a file is only wrong with values that are kept. */
export function editsIn(error: unknown): ProgrammeEdit[] {
  return isProblem(error, 'import-mistakes') ? ((error.properties['edited'] ?? []) as ProgrammeEdit[]) : [];
}

/** In the order in which their keys first occur. */
export function grouped<T, K>(all: T[], keyOf: (one: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}

/** The mistakes of a line. */
export interface WrongRow {
  line: number;
  /** By which people recognise it. */
  name: string | undefined;
  mistakes: Remark[];
}

/** Whether a line can be corrected or skipped; otherwise the file as a whole is wrong. */
const isOfRow = ({ code, value, row }: Remark) =>
  value !== undefined || row !== undefined || code === 'wrong-number-of-fields';

export function wrongRows(mistakes: Remark[]): WrongRow[] {
  return grouped(mistakes.filter(isOfRow), ({ line }) => line).map(([line, ofLine]) => ({
    line,
    name: ofLine.find(({ row }) => row)?.row,
    mistakes: ofLine,
  }));
}

/** Not those about a heading: each has a field of its own, with what to do. */
export const mistakesOfFile = (mistakes: Remark[]) =>
  mistakes.filter((mistake) => !isOfRow(mistake) && mistake.code !== 'unknown-column');
