import type { CellCorrection, ColumnChoice, EditChoice, EditRule, ImportRequest } from '../../api/types.ts';

/** What organisers decide about a file before they import it. */
export interface Decisions {
  columns: ColumnChoice[];
  /** By how many days all dates in the file are moved. */
  daysMoved?: number;
  corrections: CellCorrection[];
  skipped: number[];
  /** Which value cells get that were edited after the last import; absent where nothing is compared with it. */
  edited?: EditRule;
  editedCells?: EditChoice[];
}

export const undecided: Decisions = { columns: [], corrections: [], skipped: [] };

/** An older file does not undo edits without notice. */
export const keepingEdits: Decisions = { ...undecided, edited: 'KEEP_UNLESS_CHANGED', editedCells: [] };

const withoutChoices = (decisions: Decisions, isOut: (choice: EditChoice) => boolean): Decisions =>
  decisions.editedCells
    ? { ...decisions, editedCells: decisions.editedCells.filter((choice) => !isOut(choice)) }
    : decisions;

/** A column that goes elsewhere has other cells. */
export const withColumn = (decisions: Decisions, choice: ColumnChoice): Decisions => ({
  ...withoutChoices(decisions, () => true),
  columns: [...decisions.columns.filter(({ heading }) => heading !== choice.heading), choice],
});

/** Dates that move have other values. */
export const withDaysMoved = ({ daysMoved: _, ...decisions }: Decisions, days: number): Decisions => ({
  ...withoutChoices(decisions, () => true),
  ...(days !== 0 && { daysMoved: days }),
});

const isOf =
  (cell: { line: number; column: string }) =>
  ({ line, column }: { line: number; column: string }) =>
    line === cell.line && column === cell.column;

export const withCorrections = (decisions: Decisions, corrections: CellCorrection[]): Decisions => ({
  ...decisions,
  corrections: [...decisions.corrections.filter((one) => !corrections.some(isOf(one))), ...corrections],
});

export const withoutCorrection = (decisions: Decisions, cell: { line: number; column: string }): Decisions => ({
  ...decisions,
  corrections: decisions.corrections.filter((one) => !isOf(cell)(one)),
});

/** A line that is skipped needs no corrections and no choices. */
export const withSkipped = (decisions: Decisions, lines: number[]): Decisions => ({
  ...withoutChoices(decisions, ({ line }) => lines.includes(line)),
  corrections: decisions.corrections.filter(({ line }) => !lines.includes(line)),
  skipped: [...new Set([...decisions.skipped, ...lines])].sort((a, b) => a - b),
});

export const withoutSkipped = (decisions: Decisions, line: number): Decisions => ({
  ...decisions,
  skipped: decisions.skipped.filter((one) => one !== line),
});

export const withEdit = (decisions: Decisions, choice: EditChoice): Decisions => ({
  ...decisions,
  editedCells: [...(decisions.editedCells ?? []).filter((one) => !isOf(choice)(one)), choice],
});

/** For all cells, whatever was chosen before. */
export const withEdits = (decisions: Decisions, edited: EditRule): Decisions => ({
  ...decisions,
  edited,
  editedCells: [],
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
  const { columns, daysMoved, corrections, skipped, edited } = decisions;
  const isDecided =
    columns.length + corrections.length + skipped.length > 0 || daysMoved !== undefined || edited !== undefined;
  return isDecided ? { file: await base64(file), ...decisions } : file;
}
