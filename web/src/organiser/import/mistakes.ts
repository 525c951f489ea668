import { isProblem } from '../../api/problem.ts';
import type { Remark } from '../../api/types.ts';

/** The mistakes in a file, from a problem `import-mistakes`. */
export function mistakesIn(error: unknown): Remark[] {
  return isProblem(error, 'import-mistakes') ? (error.properties['mistakes'] as Remark[]) : [];
}
