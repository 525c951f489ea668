import { useState } from 'react';
import type { Session, SessionKind } from '../api/types.ts';
import { inLanguage, localised, useLanguage, useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { type Option, Select } from '../ui/Select.tsx';
import { type Filters, howMany, valuesOf } from './filters.ts';
import { programmeTexts } from './texts.ts';

interface ChoicesProps {
  sessions: Session[];
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
}

interface FilterBarProps extends ChoicesProps {
  /** How many sessions are left. */
  found: number;
  onShow: () => void;
}

/** The address keeps the Dutch word, so that a link works in both languages. */
function useOption(): (nl: string, en?: string) => Option {
  const page = useLanguage();
  return (nl, en) => {
    const { text, language } = inLanguage(localised(nl, en), page);
    return { value: nl, label: text, language: language === page ? undefined : language };
  };
}

const byLabel = (a: Option, b: Option) => a.label.localeCompare(b.label);

function Choices({ sessions, filters, onChange }: ChoicesProps) {
  const t = useTexts(programmeTexts);
  const option = useOption();
  const all = { value: '', label: t.all };
  const inEnglish = new Map(sessions.map(({ theme, themeEn }) => [theme, themeEn]));
  const kinds = valuesOf(sessions, (session) => session.kind) as SessionKind[];
  const districts = valuesOf(sessions, (session) => session.district).map((district) => option(district));
  const themes = valuesOf(sessions, (session) => session.theme).map((theme) => option(theme, inEnglish.get(theme)));
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
        options={[all, ...districts]}
        onChange={(district) => onChange({ district: district || null })}
      />
      <Select
        label={t.theme}
        value={filters.theme ?? ''}
        options={[all, ...themes.sort(byLabel)]}
        onChange={(theme) => onChange({ theme: theme || null })}
      />
      <Checkbox label={t.freeOnly} checked={filters.freeOnly} onChange={(freeOnly) => onChange({ freeOnly })} />
    </>
  );
}

function Clear({ onClear }: { onClear: () => void }) {
  return (
    <Button purpose="subtle" onClick={onClear}>
      {useTexts(programmeTexts).clear}
    </Button>
  );
}

interface FoundProps {
  found: number;
  onClear: (() => void) | undefined;
  onShow: (() => void) | undefined;
}

/** The number of results, shown beside the filters: on a phone the list is below the fold. */
function Found({ found, onClear, onShow }: FoundProps) {
  const t = useTexts(programmeTexts);
  return (
    <div className={onShow ? 'filters__found filters__found--open' : 'filters__found'}>
      <p role="status">{found === 0 && (onClear ? t.nothing : t.nothingThen)}</p>
      {onClear && found === 0 && <Clear onClear={onClear} />}
      {onShow && found > 0 && (
        <Button className="filters__show" purpose="primary" onClick={onShow}>
          {t.showFound(found)}
        </Button>
      )}
    </div>
  );
}

/** Always there on a wide page; behind a button on a phone. */
export function FilterBar({ found, onShow, ...choices }: FilterBarProps) {
  const t = useTexts(programmeTexts);
  const [open, setOpen] = useState(false);
  const active = howMany(choices.filters);
  const clear = () => choices.onChange({ kind: null, district: null, theme: null, freeOnly: false });
  const onClear = active > 0 ? clear : undefined;

  function show() {
    setOpen(false);
    // After the list has moved up.
    requestAnimationFrame(onShow);
  }

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
        <Choices {...choices} />
        {onClear && found > 0 && <Clear onClear={onClear} />}
      </div>
      <Found found={found} onClear={onClear} onShow={open ? show : undefined} />
    </search>
  );
}
