import type { Organisation } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { useOrganisations } from '../../participant/api.ts';
import { Select } from '../../ui/Select.tsx';
import { participantsTexts } from './texts.ts';

interface OrganisationFieldProps {
  slug: string;
  /** The id; empty: none. */
  value: string;
  /** Also to choose from while the list is not there. */
  known?: Organisation | undefined;
  onChange: (id: string) => void;
}

/** One of the organisers' list, or none. */
export function OrganisationField({ slug, value, known, onChange }: OrganisationFieldProps) {
  const t = useTexts(participantsTexts);
  const listed = useOrganisations(slug).data ?? [];
  const all = known && !listed.some(({ id }) => id === known.id) ? [known, ...listed] : listed;
  const options = all.map(({ id, name }) => ({ value: id, label: name, language: 'nl' as const }));
  return (
    <Select
      label={t.organisation}
      value={value}
      options={[{ value: '', label: t.noOrganisation }, ...options]}
      onChange={onChange}
    />
  );
}
