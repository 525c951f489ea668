import type { ListedParticipant } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { type Option, Select } from '../../ui/Select.tsx';
import { ListFilters } from '../workspace/ListFilters.tsx';
import type { ListOrder, ListView } from './list.ts';
import { participantsTexts } from './texts.ts';

interface ViewFieldsProps {
  view: ListView;
  participants: ListedParticipant[];
  onChange: (changed: Partial<ListView>) => void;
}

function organisationsOf(participants: ListedParticipant[]): Option[] {
  const names = new Map(participants.flatMap(({ organisation: of }) => (of ? [[of.id, of.name] as const] : [])));
  return [...names]
    .map(([value, label]) => ({ value, label, language: 'nl' as const }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

export function ViewFields({ view, participants, onChange }: ViewFieldsProps) {
  const t = useTexts(participantsTexts);
  const organisations = organisationsOf(participants);
  return (
    <ListFilters
      active={view.organisation === null ? 0 : 1}
      search={{ label: t.search, value: view.search, onChange: (search) => onChange({ search }) }}
    >
      {organisations.length > 0 && (
        <Select
          label={t.organisation}
          value={view.organisation ?? ''}
          options={[{ value: '', label: t.allOrganisations }, ...organisations]}
          onChange={(organisation) => onChange({ organisation: organisation || null })}
        />
      )}
      <Select
        label={t.order}
        value={view.order}
        options={Object.entries(t.orders).map(([value, label]) => ({ value, label }))}
        onChange={(order) => onChange({ order: order as ListOrder })}
      />
    </ListFilters>
  );
}
