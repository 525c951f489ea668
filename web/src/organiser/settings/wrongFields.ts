import { fieldErrors } from '../../api/fieldErrors.ts';
import type { Fields } from '../editing/meanwhile.ts';
import type { MistakesIn, SettingsMistake, SettingsPart } from './part.ts';

type Sentences<F> = Partial<Record<keyof F & string, string>>;

/** Of a field of a list, the list: `days[0].<list element>`. */
export const ofList = (field: string) => field.replace(/\[.*$/, '');

/** What stands beside each field: what the form found, or what the server answered. */
export function sentencesBeside<F extends Fields>(
  { places }: SettingsPart<F>,
  mistakes: MistakesIn<F>,
  error: unknown,
  words: Record<SettingsMistake, string>,
): Sentences<F> {
  const answered = Object.entries(fieldErrors(error)).flatMap(([field, sentence]) => {
    const place = places[field] ?? places[ofList(field)];
    return place ? [[place, sentence] as const] : [];
  });
  const found = Object.entries(mistakes).map(([field, mistake]) => [field, words[mistake as SettingsMistake]] as const);
  return Object.fromEntries([...answered, ...found]) as Sentences<F>;
}
