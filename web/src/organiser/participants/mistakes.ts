import { mistakesIn } from '../import/mistakes.ts';

/** Of a file with one line, by the field that was typed into. */
export function mistakesByField(error: unknown): { name?: string; email?: string } {
  const of = (column: string) =>
    mistakesIn(error)
      .filter((each) => each.column === column)
      .map(({ message }) => message)
      .join(' ');
  const [name, email] = [of('name'), of('address')];
  return { ...(name && { name }), ...(email && { email }) };
}

/** Those of the other fields. */
export const otherMistakes = (error: unknown) =>
  mistakesIn(error).filter(({ column }) => column !== 'name' && column !== 'address');
