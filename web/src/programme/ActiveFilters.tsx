import type { Session } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Option } from '../ui/Select.tsx';
import { useFilterNames } from './filterNames.ts';
import type { Filters } from './filters.ts';
import { icons } from './icons.ts';
import { programmeTexts } from './texts.ts';

interface ActiveFiltersProps {
  sessions: Session[];
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
}

function useActive(sessions: Session[], filters: Filters): [Option, Partial<Filters>][] {
  const names = useFilterNames(sessions);
  const { part, kind, district, theme, language, freeOnly, favouritesOnly, fittingOnly } = filters;
  const all: [Option | null, Partial<Filters>][] = [
    [part && names.part(part), { part: null }],
    [kind && names.kind(kind), { kind: null }],
    [district ? names.district(district) : null, { district: null }],
    [theme ? names.theme(theme) : null, { theme: null }],
    [language ? names.language(language) : null, { language: null }],
    [freeOnly ? names.freeOnly() : null, { freeOnly: false }],
    [favouritesOnly ? names.favouritesOnly() : null, { favouritesOnly: false }],
    [fittingOnly ? names.fittingOnly() : null, { fittingOnly: false }],
  ];
  return all.flatMap(([option, without]) => (option ? [[option, without]] : []));
}

/** A button for each chosen filter, which takes it away. */
export function ActiveFilters({ sessions, filters, onChange }: ActiveFiltersProps) {
  const t = useTexts(programmeTexts);
  const active = useActive(sessions, filters);
  if (active.length === 0) return null;
  return (
    <ul className="plain-list chips">
      {active.map(([{ value, label, language }, without]) => (
        <li key={value}>
          <button type="button" className="chip" onClick={() => onChange(without)}>
            <span className="chip__name">
              <span lang={language}>{label}</span>
              <Icon lines={icons.close} />
            </span>
            <span className="visually-hidden">{t.takeAway}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
