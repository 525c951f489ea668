import { mistakesIn } from '../import/mistakes.ts';

/** Of a file with one line, by the field that was typed into. */
export function mistakesByField(error: unknown): { name?: string; email?: string } {
  const of = (column: string) => mistakesIn(error).find((each) => each.column === column)?.message;
  const [name, email] = [of('name'), of('address')];
  return { ...(name && { name }), ...(email && { email }) };
}
