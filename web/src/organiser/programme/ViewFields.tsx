import type { Session, SessionKind } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { inLanguage, localised, useLanguage, useTexts } from '../../language/language.ts';
import { valuesOf } from '../../programme/filters.ts';
import { programmeTexts } from '../../programme/texts.ts';
import { type Option, Select } from '../../ui/Select.tsx';
import { ListFilters } from '../workspace/ListFilters.tsx';
import { sessionTexts } from './texts.ts';
import type { SessionOrder, SessionView } from './view.ts';

interface ViewFieldsProps {
  sessions: Session[];
  days: string[];
  view: SessionView;
  onChange: (changed: Partial<SessionView>) => void;
}

interface ChoiceProps {
  label: string;
  all: string;
  value: string | null;
  options: Option[];
  onChange: (value: string | null) => void;
}

/** Left out when there is nothing to choose. */
function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <Select
      label={label}
      value={value ?? ''}
      options={[{ value: '', label: all }, ...options]}
      onChange={(chosen) => onChange(chosen || null)}
    />
  );
}

/** The address keeps the Dutch word, so that a link works in both languages. */
function useOption(): (nl: string, en?: string) => Option {
  const page = useLanguage();
  return (nl, en) => {
    const { text, language } = inLanguage(localised(nl, en), page);
    return { value: nl, label: text, language: language === page ? undefined : language };
  };
}

export function ViewFields({ sessions, days, view, onChange }: ViewFieldsProps) {
  const t = useTexts(sessionTexts);
  const { all, allDays, kind: kindNames, kindLabel, theme, district } = useTexts(programmeTexts);
  const language = useLanguage();
  const option = useOption();
  const inEnglish = new Map(sessions.map((session) => [session.theme, session.themeEn]));
  const kinds = valuesOf(sessions, (session) => session.kind) as SessionKind[];
  return (
    <ListFilters
      active={[view.day, view.kind, view.theme, view.district].filter(Boolean).length}
      search={{ label: t.search, value: view.search, onChange: (search) => onChange({ search }) }}
    >
      <Choice
        label={t.day}
        all={allDays}
        value={view.day}
        options={days.map((day) => ({ value: day, label: dayName(day, language) }))}
        onChange={(day) => onChange({ day })}
      />
      <Choice
        label={kindLabel}
        all={all}
        value={view.kind}
        options={kinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
        onChange={(kind) => onChange({ kind: kind as SessionKind | null })}
      />
      <Choice
        label={theme}
        all={all}
        value={view.theme}
        options={valuesOf(sessions, (session) => session.theme).map((word) => option(word, inEnglish.get(word)))}
        onChange={(chosen) => onChange({ theme: chosen })}
      />
      <Choice
        label={district}
        all={all}
        value={view.district}
        options={valuesOf(sessions, (session) => session.district).map((word) => option(word))}
        onChange={(chosen) => onChange({ district: chosen })}
      />
      <Select
        label={t.order}
        value={view.order}
        options={Object.entries(t.orders).map(([value, label]) => ({ value, label }))}
        onChange={(order) => onChange({ order: order as SessionOrder })}
      />
    </ListFilters>
  );
}
