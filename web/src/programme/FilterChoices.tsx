import type { Session } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { type Option, Select } from '../ui/Select.tsx';
import { useFilterNames } from './filterNames.ts';
import { type Filters, partsIn, valuesOf } from './filters.ts';
import { programmeTexts } from './texts.ts';

export interface FilterChoicesProps {
  sessions: Session[];
  timeZone: string;
  filters: Filters;
  /** Somebody is signed in, who may have a programme. */
  knowsMine: boolean;
  onChange: (change: Partial<Filters>) => void;
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T | null;
  options: Option[];
  onChange: (value: T | null) => void;
}

/** Left out where there is nothing to choose. */
function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const t = useTexts(programmeTexts);
  if (options.length < 2 && value === null) return null;
  return (
    <Select
      label={label}
      value={value ?? ''}
      options={[{ value: '', label: t.all }, ...options]}
      onChange={(chosen) => onChange((chosen || null) as T | null)}
    />
  );
}

const byLabel = (a: Option, b: Option) => a.label.localeCompare(b.label);

export function FilterChoices({ sessions, timeZone, filters, knowsMine, onChange }: FilterChoicesProps) {
  const t = useTexts(programmeTexts);
  const names = useFilterNames(sessions);
  const kinds = valuesOf(sessions, ({ kind }) => kind) as Session['kind'][];
  const districts = valuesOf(sessions, ({ district }) => district);
  const themes = valuesOf(sessions, ({ theme }) => theme);
  const languages = valuesOf(sessions, ({ language }) => language);
  return (
    <>
      <Choice
        label={t.partLabel}
        value={filters.part}
        options={partsIn(sessions, timeZone).map(names.part)}
        onChange={(part) => onChange({ part })}
      />
      <Choice
        label={t.kindLabel}
        value={filters.kind}
        options={kinds.map(names.kind)}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label={t.district}
        value={filters.district}
        options={districts.map(names.district)}
        onChange={(district) => onChange({ district })}
      />
      <Choice
        label={t.theme}
        value={filters.theme}
        options={themes.map(names.theme).sort(byLabel)}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={t.language}
        value={filters.language}
        options={languages.map(names.language)}
        onChange={(language) => onChange({ language })}
      />
      <Checkbox label={t.freeOnly} checked={filters.freeOnly} onChange={(freeOnly) => onChange({ freeOnly })} />
      <Checkbox
        label={t.favouritesOnly}
        checked={filters.favouritesOnly}
        onChange={(favouritesOnly) => onChange({ favouritesOnly })}
      />
      {(knowsMine || filters.fittingOnly) && (
        <Checkbox
          label={t.fittingOnly}
          checked={filters.fittingOnly}
          onChange={(fittingOnly) => onChange({ fittingOnly })}
        />
      )}
    </>
  );
}
