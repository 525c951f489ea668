import type { ReactNode } from 'react';
import { useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { CapsFieldset } from './CapsFieldset.tsx';
import { type FieldsetProps, inputOf } from './fieldset.ts';
import type { RulesFields } from './rules.ts';
import { settingsTexts } from './texts.ts';
import { WindowFieldset } from './WindowFieldset.tsx';

interface RulesFieldsetProps extends FieldsetProps<RulesFields> {
  timeZone: string;
  /** Opens sign-up at once. */
  opening: ReactNode;
}

export function RulesFieldset({ timeZone, opening, ...props }: RulesFieldsetProps) {
  const t = useTexts(settingsTexts);
  const input = inputOf(props, t.fields);
  return (
    <>
      <WindowFieldset timeZone={timeZone} opening={opening} {...props} />
      <CapsFieldset {...props} />
      <fieldset className="fieldset">
        <legend className="utrecht-form-label field__label">{t.promotion}</legend>
        <p className="field__description">{t.promotionHelp}</p>
        <div className="form-row">
          <Field {...input('promotionDaysBefore')} inputMode="numeric" maxLength={3} />
          <Field {...input('promotionUntilTime')} type="time" />
        </div>
      </fieldset>
      <Field {...input('pairPasses')} description={t.pairPassesHelp} inputMode="numeric" maxLength={4} />
    </>
  );
}
