import type { ImportedLine } from '../../api/types.ts';

/** Which lines are shown. */
export type Shown = 'changes' | 'same' | 'all';

export const linesIn = (lines: ImportedLine[], shown: Shown) =>
  shown === 'all' ? lines : lines.filter(({ effect }) => (effect === 'UNCHANGED') === (shown === 'same'));
