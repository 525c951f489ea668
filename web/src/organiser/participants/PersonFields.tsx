import type { CongressInfo, Organisation } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import type { Typed } from './correction.ts';
import { DaysField } from './DaysField.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import { participantsTexts } from './texts.ts';

interface PersonFieldsProps {
  congress: CongressInfo;
  typed: Typed;
  organisation?: Organisation | undefined;
  wrong: { name?: string | undefined; email?: string | undefined };
  onChange: (typed: Typed) => void;
}

export function PersonFields({ congress, typed, organisation, wrong, onChange }: PersonFieldsProps) {
  const t = useTexts(participantsTexts);
  const change = (more: Partial<Typed>) => onChange({ ...typed, ...more });
  return (
    <>
      <Field
        label={t.name}
        error={wrong.name}
        maxLength={100}
        autoComplete="off"
        value={typed.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <Field
        label={t.email}
        error={wrong.email}
        type="email"
        autoComplete="off"
        value={typed.email}
        onChange={(event) => change({ email: event.target.value })}
      />
      <OrganisationField
        slug={congress.slug}
        value={typed.organisation}
        known={organisation}
        onChange={(id) => change({ organisation: id })}
      />
      <DaysField all={congress.days} chosen={typed.days} onChange={(days) => change({ days })} />
    </>
  );
}
