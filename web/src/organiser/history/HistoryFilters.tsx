import type { AuditAction, AuditEntry } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { type Option, Select } from '../../ui/Select.tsx';
import { actorName, shortId } from '../workspace/actors.ts';
import { historyTexts } from './texts.ts';
import { actions, type HistoryView } from './view.ts';

interface HistoryFiltersProps {
  view: HistoryView;
  /** Whose actors can be chosen. */
  known: AuditEntry[];
  onChange: (changed: Partial<HistoryView>) => void;
}

function actorsIn(entries: AuditEntry[], view: HistoryView, t: (typeof historyTexts)['nl']): Option[] {
  const names = new Map(entries.flatMap((entry) => (entry.actor ? [[entry.actor, actorName(entry, t)] as const] : [])));
  const chosen = view.actor;
  if (chosen && chosen !== 'clock' && !names.has(chosen)) names.set(chosen, t.account(shortId(chosen)));
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

export function HistoryFilters({ view, known, onChange }: HistoryFiltersProps) {
  const t = useTexts(historyTexts);
  return (
    <div className="view" role="search">
      <Select
        label={t.who}
        value={view.actor ?? ''}
        options={[
          { value: '', label: t.everybody },
          ...actorsIn(known, view, t),
          { value: 'clock', label: t.byClock(t.clock) },
        ]}
        onChange={(actor) => onChange({ actor: actor || null })}
      />
      <Select
        label={t.action}
        value={view.action ?? ''}
        options={[{ value: '', label: t.allActions }, ...actions.map((value) => ({ value, label: t.tried[value] }))]}
        onChange={(action) => onChange({ action: (action || null) as AuditAction | null })}
      />
      <Field
        label={t.from}
        type="date"
        value={view.from ?? ''}
        onChange={(event) => onChange({ from: event.target.value || null })}
      />
      <Field
        label={t.to}
        type="date"
        value={view.to ?? ''}
        onChange={(event) => onChange({ to: event.target.value || null })}
      />
    </div>
  );
}
