import type { CellCorrection, ColumnChoice, ImportRequest } from '../../api/types.ts';

/** What organisers decide about a file before they import it. */
export interface Decisions {
  columns: ColumnChoice[];
  corrections: CellCorrection[];
  skipped: number[];
}

export const undecided: Decisions = { columns: [], corrections: [], skipped: [] };

export const withColumn = (decisions: Decisions, choice: ColumnChoice): Decisions => ({
  ...decisions,
  columns: [...decisions.columns.filter(({ heading }) => heading !== choice.heading), choice],
});

const isOf =
  (cell: { line: number; column: string }) =>
  ({ line, column }: CellCorrection) =>
    line === cell.line && column === cell.column;

export const withCorrections = (decisions: Decisions, corrections: CellCorrection[]): Decisions => ({
  ...decisions,
  corrections: [...decisions.corrections.filter((one) => !corrections.some(isOf(one))), ...corrections],
});

export const withoutCorrection = (decisions: Decisions, cell: { line: number; column: string }): Decisions => ({
  ...decisions,
  corrections: decisions.corrections.filter((one) => !isOf(cell)(one)),
});

/** A line that is skipped needs no corrections. */
export const withSkipped = (decisions: Decisions, lines: number[]): Decisions => ({
  ...decisions,
  corrections: decisions.corrections.filter(({ line }) => !lines.includes(line)),
  skipped: [...new Set([...decisions.skipped, ...lines])].sort((a, b) => a - b),
});

export const withoutSkipped = (decisions: Decisions, line: number): Decisions => ({
  ...decisions,
  skipped: decisions.skipped.filter((one) => one !== line),
});

const bytesAtOnce = 0x8000;

async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let from = 0; from < bytes.length; from += bytesAtOnce) {
    text += String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce));
  }
  return btoa(text);
}

/** The body of a request: the file as it is, or with the decisions about it. */
export async function bodyOf(file: Blob, decisions: Decisions): Promise<Blob | ImportRequest> {
  const { columns, corrections, skipped } = decisions;
  const isDecided = columns.length + corrections.length + skipped.length > 0;
  return isDecided ? { file: await base64(file), ...decisions } : file;
}
