import { useState } from 'react';
import type { Wait } from '../../api/wait.ts';
import { useTexts } from '../../language/language.ts';
import { WaitNotice } from '../../ui/WaitNotice.tsx';
import { organisers } from '../settings/organisers.ts';
import { OrganisersFieldset } from '../settings/OrganisersFieldset.tsx';
import { settingsTexts } from '../settings/texts.ts';
import { sentencesBeside } from '../settings/wrongFields.ts';
import { settingsOf } from './newCongress.ts';
import { NotMade } from './NotMade.tsx';
import { StepForm } from './StepForm.tsx';
import type { StepProps } from './stepProps.ts';
import { newCongressTexts } from './texts.ts';

interface OrganisersStepProps extends StepProps {
  busy: boolean;
  wait: Wait | null;
  error: unknown;
  onCreate: () => void;
}

export function OrganisersStep({ made, onChange, busy, wait, error, onCreate }: OrganisersStepProps) {
  const t = useTexts(newCongressTexts);
  const words = useTexts(settingsTexts).mistakes;
  const [pressed, setPressed] = useState(false);
  const mistakes = organisers.mistakesIn(made.organisers, settingsOf(made));
  const isRight = Object.keys(mistakes).length === 0;

  function create() {
    setPressed(true);
    if (isRight) onCreate();
  }

  return (
    <StepForm next={t.create} busy={busy} onNext={create} onBack={() => onChange({ step: 3 })}>
      <OrganisersFieldset
        typed={made.organisers}
        wrong={sentencesBeside(organisers, pressed ? mistakes : {}, null, words)}
        onChange={(changed) => onChange({ organisers: { ...made.organisers, ...changed } })}
      />
      <p>{t.invited}</p>
      <p>{t.draftAfter}</p>
      {wait && <WaitNotice wait={wait} />}
      {error !== null && <NotMade error={error} />}
    </StepForm>
  );
}
