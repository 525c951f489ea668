import { useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import type { AboutFields } from './about.ts';
import { type FieldsetProps, inputOf } from './fieldset.ts';
import { ListField } from './ListField.tsx';
import { settingsTexts } from './texts.ts';

const allZones = Intl.supportedValuesOf('timeZone');

interface AboutFieldsetProps extends FieldsetProps<AboutFields> {
  /** Whether the congress is also in English. */
  english: boolean;
  /** Something may be planned on its days. */
  exists?: boolean;
}

export function AboutFieldset({ english, exists = false, ...props }: AboutFieldsetProps) {
  const t = useTexts(settingsTexts);
  const input = inputOf(props, t.fields);
  const { typed, wrong, onChange } = props;
  // A browser may call a zone by an older name.
  const zones = allZones.includes(typed.timeZone) ? allZones : [typed.timeZone, ...allZones];
  return (
    <>
      <Field {...input('nameNl')} maxLength={200} />
      {english && <Field {...input('nameEn')} maxLength={200} />}
      <Field {...input('hostCity')} maxLength={100} />
      <ListField
        label={t.fields.days}
        description={exists ? t.daysHelp : undefined}
        error={wrong.days}
        type="date"
        value={typed.days}
        onChange={(days) => onChange({ days })}
      />
      <Select
        label={t.fields.timeZone}
        value={typed.timeZone}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        onChange={(timeZone) => onChange({ timeZone })}
      />
      {wrong.timeZone && (
        <p className="field__error" role="alert">
          {wrong.timeZone}
        </p>
      )}
      <Field {...input('contactEmail')} description={t.contactHelp} type="email" />
    </>
  );
}
