import type { Admission } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Select } from '../../ui/Select.tsx';
import { type AdmissionFields, admissions } from './admission.ts';
import type { FieldsetProps } from './fieldset.ts';
import { ListField } from './ListField.tsx';
import { settingsTexts } from './texts.ts';

export function AdmissionFieldset({ typed, wrong, onChange }: FieldsetProps<AdmissionFields>) {
  const t = useTexts(settingsTexts);
  return (
    <>
      <Select
        label={t.fields.admission}
        value={typed.admission}
        options={admissions.map((value) => ({ value, label: t.admissions[value] }))}
        onChange={(value) => onChange({ admission: value as Admission })}
      />
      <p className="field__description">{t.admissionHelp[typed.admission]}</p>
      {typed.admission === 'DOMAINS' && (
        <ListField
          label={t.fields.domains}
          description={t.domainsHelp}
          error={wrong.domains}
          type="text"
          value={typed.domains}
          onChange={(domains) => onChange({ domains })}
        />
      )}
    </>
  );
}
