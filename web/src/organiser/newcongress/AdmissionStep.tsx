import { useState } from 'react';
import { useTexts } from '../../language/language.ts';
import { admission } from '../settings/admission.ts';
import { AdmissionFieldset } from '../settings/AdmissionFieldset.tsx';
import { rules } from '../settings/rules.ts';
import { settingsTexts } from '../settings/texts.ts';
import { windowMistakes } from '../settings/window.ts';
import { WindowFieldset } from '../settings/WindowFieldset.tsx';
import { sentencesBeside } from '../settings/wrongFields.ts';
import { settingsOf } from './newCongress.ts';
import { StepForm } from './StepForm.tsx';
import type { StepProps } from './stepProps.ts';
import { newCongressTexts } from './texts.ts';

export function AdmissionStep({ made, onChange }: StepProps) {
  const t = useTexts(newCongressTexts);
  const words = useTexts(settingsTexts).mistakes;
  const [pressed, setPressed] = useState(false);
  const { timeZone } = made.about;
  const mistakes = admission.mistakesIn(made.admission, settingsOf(made));
  const wrongMoments = windowMistakes(made.window, timeZone);
  const isRight = Object.keys({ ...mistakes, ...wrongMoments }).length === 0;

  function next() {
    setPressed(true);
    if (isRight) onChange({ step: 4 });
  }

  return (
    <StepForm next={t.next(t.steps[3] ?? '')} onNext={next} onBack={() => onChange({ step: 2 })}>
      <AdmissionFieldset
        typed={made.admission}
        wrong={sentencesBeside(admission, pressed ? mistakes : {}, null, words)}
        onChange={(changed) => onChange({ admission: { ...made.admission, ...changed } })}
      />
      <WindowFieldset
        timeZone={timeZone}
        typed={made.window}
        wrong={sentencesBeside(rules, pressed ? wrongMoments : {}, null, words)}
        onChange={(changed) => onChange({ window: { ...made.window, ...changed } })}
      />
    </StepForm>
  );
}
