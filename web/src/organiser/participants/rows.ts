const perPage = 10;

/** The row that a key leads to; null if the key leads to none. */
export function rowAfter(key: string, current: number, count: number): number | null {
  const next = { ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + perPage, PageUp: current - perPage };
  const ends = { Home: 0, End: count - 1 };
  const wanted = ({ ...next, ...ends } as Record<string, number>)[key];
  return wanted === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, wanted));
}

/** The rows to render, and one that must not disappear because it may have the focus; in order. */
export function withRow(rows: number[], row: number): number[] {
  return row < 0 || rows.includes(row) ? rows : [...rows, row].sort((a, b) => a - b);
}
