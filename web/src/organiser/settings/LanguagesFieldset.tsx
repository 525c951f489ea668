import { useTexts } from '../../language/language.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { type FieldsetProps, inputOf } from './fieldset.ts';
import type { LanguagesFields } from './languages.ts';
import { settingsTexts } from './texts.ts';

interface LanguagesFieldsetProps extends FieldsetProps<LanguagesFields> {
  /** Whether there is a name in English, which the form of the name has. */
  isNamed: boolean;
}

export function LanguagesFieldset({ isNamed, ...props }: LanguagesFieldsetProps) {
  const t = useTexts(settingsTexts);
  const { typed, onChange } = props;
  return (
    <>
      <p>{t.alwaysDutch}</p>
      <Checkbox
        label={t.fields.english}
        description={t.englishHelp}
        checked={typed.english}
        onChange={(english) => onChange({ english })}
      />
      {typed.english && !isNamed && <Field {...inputOf(props, t.fields)('nameEn')} maxLength={200} lang="en" />}
    </>
  );
}
