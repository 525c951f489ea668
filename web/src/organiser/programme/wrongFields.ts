import { fieldErrors } from '../../api/fieldErrors.ts';

/** A mistake in a field, if there is one. */
export function when<Field extends string, Mistake extends string>(
  isWrong: boolean,
  field: Field,
  mistake: Mistake,
): Partial<Record<Field, Mistake>> {
  return isWrong ? ({ [field]: mistake } as Partial<Record<Field, Mistake>>) : {};
}

/** What stands beside each field: what the form found, or what the server answered. */
export function sentencesBeside<Field extends string, Mistake extends string>(
  mistakes: Partial<Record<Field, Mistake>>,
  error: unknown,
  words: Record<Mistake, string>,
  places: Record<string, Field>,
): Partial<Record<Field, string>> {
  const answered = Object.entries(fieldErrors(error)).map(([field, sentence]) => [places[field], sentence]);
  const found = Object.entries<Mistake>(mistakes as Record<Field, Mistake>).map(([field, of]) => [field, words[of]]);
  return Object.fromEntries([...answered, ...found].filter(([field]) => field !== undefined));
}
