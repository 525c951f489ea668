import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Session, SessionKind } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Select } from '../ui/Select.tsx';
import { type Filters, howMany, valuesOf } from './filters.ts';
import { programmeTexts } from './texts.ts';

interface FilterBarProps {
  sessions: Session[];
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
}

function Choices({ sessions, filters, onChange }: FilterBarProps) {
  const t = useTexts(programmeTexts);
  const all = { value: '', label: t.all };
  const plain = (value: string) => ({ value, label: value });
  const kinds = valuesOf(sessions, (session) => session.kind) as SessionKind[];
  const districts = valuesOf(sessions, (session) => session.district);
  const themes = valuesOf(sessions, (session) => session.theme);
  return (
    <>
      <Select
        label={t.kindLabel}
        value={filters.kind ?? ''}
        options={[all, ...kinds.map((kind) => ({ value: kind, label: t.kind[kind] }))]}
        onChange={(kind) => onChange({ kind: (kind || null) as SessionKind | null })}
      />
      <Select
        label={t.district}
        value={filters.district ?? ''}
        options={[all, ...districts.map(plain)]}
        onChange={(district) => onChange({ district: district || null })}
      />
      <Select
        label={t.theme}
        value={filters.theme ?? ''}
        options={[all, ...themes.map(plain)]}
        onChange={(theme) => onChange({ theme: theme || null })}
      />
      <Checkbox label={t.freeOnly} checked={filters.freeOnly} onChange={(freeOnly) => onChange({ freeOnly })} />
    </>
  );
}

/** Always there on a wide page; behind a button on a phone. */
export function FilterBar(props: FilterBarProps) {
  const t = useTexts(programmeTexts);
  const [open, setOpen] = useState(false);
  const active = howMany(props.filters);
  return (
    <search className="filters" aria-label={t.filters}>
      <Button
        className="filters__toggle"
        purpose="secondary"
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        {t.filterCount(active)}
      </Button>
      <div id="filters" className={open ? 'filters__choices filters__choices--open' : 'filters__choices'}>
        <Choices {...props} />
        {active > 0 && (
          <Button
            purpose="subtle"
            onClick={() => props.onChange({ kind: null, district: null, theme: null, freeOnly: false })}
          >
            {t.clear}
          </Button>
        )}
      </div>
    </search>
  );
}
