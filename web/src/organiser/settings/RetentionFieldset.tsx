import type { Settings } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { type FieldsetProps, inputOf } from './fieldset.ts';
import { endOfRetention, type RetentionFields } from './retention.ts';
import { settingsTexts } from './texts.ts';

export function RetentionFieldset({ settings, ...props }: FieldsetProps<RetentionFields> & { settings: Settings }) {
  const t = useTexts(settingsTexts);
  const language = useLanguage();
  const end = endOfRetention(settings, props.typed);
  return (
    <>
      <Field
        {...inputOf(props, t.fields)('retentionDays')}
        description={end && t.retentionEnd(dayName(end, language))}
        inputMode="numeric"
        maxLength={4}
      />
      <p className="field__description">{t.retentionHelp}</p>
    </>
  );
}
