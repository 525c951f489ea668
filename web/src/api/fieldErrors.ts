import { isProblem } from './problem.ts';

interface WrongField {
  field: string;
  message?: string;
}

/** The sentences of a problem `invalid-fields`, by field. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!isProblem(error, 'invalid-fields')) return {};
  const fields = error.properties['fields'];
  if (!Array.isArray(fields)) return {};
  return Object.fromEntries((fields as WrongField[]).map(({ field, message }) => [field, message ?? '']));
}
