import { isProblem } from '../../api/problem.ts';
import type { Remark } from '../../api/types.ts';

/** The mistakes in a file, from a problem `import-mistakes`. */
export function mistakesIn(error: unknown): Remark[] {
  return isProblem(error, 'import-mistakes') ? (error.properties['mistakes'] as Remark[]) : [];
}

/** Of a file with one line, by the field that was typed into. */
export function mistakesByField(error: unknown): { name?: string; email?: string } {
  const of = (column: string) => mistakesIn(error).find((each) => each.column === column)?.message;
  const [name, email] = [of('name'), of('address')];
  return { ...(name && { name }), ...(email && { email }) };
}
