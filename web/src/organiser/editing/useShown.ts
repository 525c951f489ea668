import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { formTexts } from './formTexts.ts';

/** The value of a field as people read it. */
export function useShown(): (value: string | boolean) => string {
  const t = useTexts(formTexts);
  const language = useLanguage();
  return (value) => {
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (value === '') return t.empty;
    return /^\d{4}-\d\d-\d\d$/.test(value) ? dayName(value, language) : value.replace(/^(\d{4}-\d\d-\d\d)T/, '$1 ');
  };
}
