import { useTexts } from '../../language/language.ts';
import type { FieldsetProps } from './fieldset.ts';
import { ListField } from './ListField.tsx';
import type { OrganisersFields } from './organisers.ts';
import { settingsTexts } from './texts.ts';

export function OrganisersFieldset({ typed, wrong, onChange }: FieldsetProps<OrganisersFields>) {
  const t = useTexts(settingsTexts);
  return (
    <ListField
      label={t.fields.organisers}
      description={t.organisersHelp}
      error={wrong.organisers}
      type="email"
      value={typed.organisers}
      onChange={(organisers) => onChange({ organisers })}
    />
  );
}
