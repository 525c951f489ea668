import { useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { type FieldsetProps, inputOf } from './fieldset.ts';
import { settingsTexts } from './texts.ts';
import type { WindowFields } from './window.ts';

export function WindowFieldset({ timeZone, ...props }: FieldsetProps<WindowFields> & { timeZone: string }) {
  const t = useTexts(settingsTexts);
  const input = inputOf(props, t.fields);
  return (
    <fieldset className="fieldset">
      <legend className="utrecht-form-label field__label">{t.window}</legend>
      <p className="field__description">{t.windowHelp(timeZone.replaceAll('_', ' '))}</p>
      <div className="form-row">
        <Field {...input('opensAt')} type="datetime-local" />
        <Field {...input('closesAt')} type="datetime-local" />
      </div>
    </fieldset>
  );
}
