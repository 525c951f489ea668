import { type ReactNode, useState } from 'react';
import { useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FilterChoices, type FilterChoicesProps } from './FilterChoices.tsx';
import { howMany, noFilters } from './filters.ts';
import { icons } from './icons.ts';
import { programmeTexts } from './texts.ts';

interface FilterBarProps extends FilterChoicesProps {
  /** How many slots are left. */
  found: number;
  /** Of how many. */
  all: number;
  /** Why there is nothing, if the reader can do something about it. */
  why?: string | undefined;
  onShow: () => void;
  /** How the programme is shown. */
  views: ReactNode;
}

/** The search, and the filters behind a button: the list comes first. */
export function FilterBar({ found, all, why, onShow, views, ...choices }: FilterBarProps) {
  const t = useTexts(programmeTexts);
  const { filters, onChange } = choices;
  const [open, setOpen] = useState(false);
  const active = howMany(filters);
  const isNarrowed = active > 0 || filters.words.trim() !== '';

  function show() {
    setOpen(false);
    // After the list has moved up.
    requestAnimationFrame(onShow);
  }

  return (
    <search className="filters" aria-label={t.filters}>
      <div className="filters__tools">
        <label className="filters__search">
          <span className="visually-hidden">{t.search}</span>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            placeholder={t.search}
            value={filters.words}
            onChange={(event) => onChange({ words: event.target.value })}
          />
        </label>
        <Button
          className="filters__toggle"
          purpose="secondary"
          aria-expanded={open}
          aria-controls="filters"
          onClick={() => setOpen(!open)}
        >
          <Icon lines={icons.filters} /> {t.filterCount(active)}
        </Button>
        {views}
      </div>
      <div id="filters" className={open ? 'filters__choices filters__choices--open' : 'filters__choices'}>
        <FilterChoices {...choices} />
      </div>
      <div className="filters__active">
        <ActiveFilters {...choices} />
        <p role="status" className="filters__found quiet tabular">
          {found === 0 ? (why ?? (isNarrowed ? t.nothing : t.nothingThen)) : isNarrowed && t.foundOf(found, all)}
        </p>
      </div>
      {isNarrowed && found === 0 && (
        <Button purpose="subtle" onClick={() => onChange(noFilters)}>
          {t.clear}
        </Button>
      )}
      {open && found > 0 && (
        <div className="filters__foot">
          <Button className="filters__show" purpose="primary" onClick={show}>
            {t.showFound(found)}
          </Button>
        </div>
      )}
    </search>
  );
}
