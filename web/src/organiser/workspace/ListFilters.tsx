import { type ReactNode, useId, useState } from 'react';
import { useTexts } from '../../language/language.ts';
import { icons } from '../../programme/icons.ts';
import { programmeTexts } from '../../programme/texts.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';

interface ListFiltersProps {
  search: { label: string; value: string; onChange: (search: string) => void };
  /** How many of the choices narrow the list. */
  active: number;
  children: ReactNode;
}

/** The fields that choose from a list; on a phone all but the search are behind a button, so that the list comes first. */
export function ListFilters({ search, active, children }: ListFiltersProps) {
  const t = useTexts(programmeTexts);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="list-view" role="search">
      <Field
        label={search.label}
        type="search"
        autoComplete="off"
        value={search.value}
        onChange={(event) => search.onChange(event.target.value)}
      />
      <button
        type="button"
        className="workspace__action list-view__toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon lines={icons.filters} />
        {t.filterCount(active)}
      </button>
      <div id={id} className={open ? 'list-view__choices list-view__choices--open' : 'list-view__choices'}>
        {children}
      </div>
    </div>
  );
}
