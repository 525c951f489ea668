import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Select } from '../../ui/Select.tsx';
import { dashboardTexts } from './texts.ts';
import type { Show, Sort, View } from './view.ts';

interface ViewChoiceProps {
  view: View;
  days: string[];
  onChange: (changed: Partial<View>) => void;
}

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export function ViewChoice({ view, days, onChange }: ViewChoiceProps) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const dayOptions = days.map((day) => ({ value: day, label: dayName(day, language) }));
  return (
    <>
      <Select
        label={t.day}
        value={view.day ?? ''}
        options={[{ value: '', label: t.allDays }, ...dayOptions]}
        onChange={(day) => onChange({ day: day || null })}
      />
      <Select
        label={t.show}
        value={view.show}
        options={optionsOf(t.shows)}
        onChange={(show) => onChange({ show: show as Show })}
      />
      <Select
        label={t.sort}
        value={view.sort}
        options={optionsOf(t.sorts)}
        onChange={(sort) => onChange({ sort: sort as Sort })}
      />
    </>
  );
}
