import { useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { type FieldsetProps, inputOf } from './fieldset.ts';
import { settingsTexts } from './texts.ts';
import type { TravelFields } from './travelSpeeds.ts';

export function TravelFieldset(props: FieldsetProps<TravelFields>) {
  const t = useTexts(settingsTexts);
  const input = inputOf(props, t.fields);
  return (
    <>
      <p className="field__description">{t.travelHelp}</p>
      <div className="form-row">
        <Field {...input('walking')} inputMode="numeric" maxLength={2} />
        <Field {...input('cycling')} inputMode="numeric" maxLength={2} />
      </div>
    </>
  );
}
