import type { ReactNode } from 'react';
import { useServerNow } from '../../clock/serverClock.ts';
import { instantAt, localTime } from '../../clock/zonedTime.ts';
import { SignupLine } from '../../congress/SignupLine.tsx';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { type FieldsetProps, inputOf } from './fieldset.ts';
import { settingsTexts } from './texts.ts';
import type { WindowFields } from './window.ts';

/** What participants read. */
function WindowShown({ typed, timeZone }: { typed: WindowFields; timeZone: string }) {
  const t = useTexts(settingsTexts);
  const [opens, closes] = [instantAt(typed.opensAt, timeZone), instantAt(typed.closesAt, timeZone)];
  if (opens === undefined || closes === undefined || closes <= opens) return null;
  const opening = { signupOpensAt: new Date(opens).toISOString(), signupClosesAt: new Date(closes).toISOString() };
  return (
    <div role="status" className="window-shown">
      <p className="field__description">{t.windowShown}</p>
      <SignupLine opening={opening} timeZone={timeZone} />
    </div>
  );
}

interface WindowFieldsetProps extends FieldsetProps<WindowFields> {
  timeZone: string;
  /** Opens sign-up at once; otherwise a button fills in the moment. */
  opening?: ReactNode;
}

export function WindowFieldset({ timeZone, opening, ...props }: WindowFieldsetProps) {
  const t = useTexts(settingsTexts);
  const input = inputOf(props, t.fields);
  const now = useServerNow();
  const fillNow = () => props.onChange({ opensAt: localTime(new Date(now).toISOString(), timeZone) });
  return (
    <fieldset className="fieldset">
      <legend className="utrecht-form-label field__label">{t.window}</legend>
      <p className="field__description">{t.windowHelp(timeZone.replaceAll('_', ' '))}</p>
      <div className="form-row">
        <Field {...input('opensAt')} type="datetime-local" />
        <Field {...input('closesAt')} type="datetime-local" />
      </div>
      <WindowShown typed={props.typed} timeZone={timeZone} />
      {opening ?? (
        <Button purpose="subtle" onClick={fillNow}>
          {t.fillNow}
        </Button>
      )}
    </fieldset>
  );
}
