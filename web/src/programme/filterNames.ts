import type { Session } from '../api/types.ts';
import { languageName } from '../language/format.ts';
import { inLanguage, localised, useLanguage, useTexts } from '../language/language.ts';
import type { Option } from '../ui/Select.tsx';
import type { Filters } from './filters.ts';
import { programmeTexts } from './texts.ts';

/** The names of the values of filters in the page's language. The address keeps the Dutch word, so that a link works in both. */
export function useFilterNames(sessions: Session[]) {
  const t = useTexts(programmeTexts);
  const page = useLanguage();
  const themes = new Map(sessions.map(({ theme, themeEn }) => [theme, themeEn]));

  function word(nl: string, en?: string): Option {
    const { text, language } = inLanguage(localised(nl, en), page);
    return { value: nl, label: text, language: language === page ? undefined : language };
  }

  const plain = (value: string, label: string): Option => ({ value, label });
  return {
    part: (value: NonNullable<Filters['part']>) => plain(value, t.part[value]),
    kind: (value: NonNullable<Filters['kind']>) => plain(value, t.kind[value]),
    district: (value: string) => word(value),
    theme: (value: string) => word(value, themes.get(value)),
    language: (value: string) => plain(value, t.spokenIn(languageName(value, page))),
    freeOnly: () => plain('vrij', t.freeOnly),
    favouritesOnly: () => plain('favoriet', t.favouritesOnly),
    fittingOnly: () => plain('past', t.fittingOnly),
  };
}
