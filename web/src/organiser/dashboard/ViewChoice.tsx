import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { dashboardTexts } from './texts.ts';
import type { Show, Sort, View } from './view.ts';

interface ViewChoiceProps {
  view: View;
  days: string[];
  counts: Record<Show, number>;
  onChange: (changed: Partial<View>) => void;
}

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export function ViewChoice({ view, days, counts, onChange }: ViewChoiceProps) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const dayOptions = days.map((day) => ({ value: day, label: dayName(day, language) }));
  const shows = Object.entries(t.shows).map(([value, label]) => ({
    value,
    label: `${label} (${counts[value as Show]})`,
  }));
  return (
    <>
      <Field
        label={t.search}
        type="search"
        value={view.search}
        onChange={(event) => onChange({ search: event.target.value })}
      />
      <Select
        label={t.day}
        value={view.day ?? ''}
        options={[{ value: '', label: t.allDays }, ...dayOptions]}
        onChange={(day) => onChange({ day: day || null })}
      />
      <Select label={t.show} value={view.show} options={shows} onChange={(show) => onChange({ show: show as Show })} />
      <Select
        label={t.sort}
        value={view.sort}
        options={optionsOf(t.sorts)}
        onChange={(sort) => onChange({ sort: sort as Sort })}
      />
    </>
  );
}
