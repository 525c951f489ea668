import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCongresses } from '../../congress/api.ts';
import { useTexts } from '../../language/language.ts';
import { administers } from '../../me/roles.ts';
import { useMe } from '../../me/session.ts';
import { meTexts } from '../../me/texts.ts';
import { Button } from '../../ui/Button.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { focusPlace, focusResult } from '../../ui/keepFocus.ts';
import { Link } from '../../ui/Link.tsx';
import { tell } from '../../ui/notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { settingsTexts } from '../settings/texts.ts';
import { AskBeforeLeaving } from '../workspace/AskBeforeLeaving.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { AboutStep } from './AboutStep.tsx';
import { AdmissionStep } from './AdmissionStep.tsx';
import { makeCongress } from './make.ts';
import { isBegun, keepCongress, keptCongress, type NewCongress, nothingYet, steps } from './newCongress.ts';
import { OrganisersStep } from './OrganisersStep.tsx';
import { TakeStep } from './TakeStep.tsx';
import { newCongressTexts } from './texts.ts';

function useSummary(made: NewCongress): (step: number) => string {
  const t = useTexts(newCongressTexts);
  const { admissions } = useTexts(settingsTexts);
  const from = useCongresses().data?.find(({ slug }) => slug === made.from);
  return (step) => {
    if (step > made.step) return t.about[step - 1] ?? '';
    if (step === 1) return `${made.about.nameNl} · ${made.about.hostCity} · ${window.location.host}/c/${made.slug}`;
    if (step === 2) return from?.name.nl ?? t.fromNothing;
    return admissions[made.admission.admission];
  };
}

/** Makes the congress and goes on in its workspace. */
function useMake(made: NewCongress) {
  const t = useTexts(newCongressTexts);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { run, ...state } = useBusy();

  async function make() {
    const done = await run((patience) => makeCongress(made, patience));
    if (!done.ok) return;
    keepCongress(null);
    await client.invalidateQueries({ queryKey: ['congresses'] });
    const path = workspacePath(made.slug, 'settings');
    navigate(path);
    tell({ kind: 'ok', text: t.created, path });
  }

  return { ...state, onCreate: () => void make() };
}

function StartAgain({ onStartAgain }: { onStartAgain: () => void }) {
  const t = useTexts(newCongressTexts);
  return (
    <ConfirmButton
      label={t.startAgain}
      question={t.startAgainQuestion}
      act={() => Promise.resolve()}
      onDone={onStartAgain}
    />
  );
}

function Steps() {
  const t = useTexts(newCongressTexts);
  const [made, setMade] = useState(keptCongress);
  const making = useMake(made);
  const summary = useSummary(made);

  function change(changed: Partial<NewCongress>) {
    const now = { ...made, ...changed };
    keepCongress(now);
    setMade(now);
  }

  const props = { made, onChange: change };
  return (
    <AskBeforeLeaving words={t}>
      <ol className="plain-list steps" data-unsaved={isBegun(made) ? '' : undefined} {...focusPlace}>
        {steps.map((step) => (
          <li key={step} className="steps__step" aria-current={step === made.step ? 'step' : undefined}>
            <div className="steps__head">
              <span className="steps__number" aria-hidden>
                {step < made.step ? '✓' : step}
              </span>
              <div>
                <h2 className="steps__title" {...(step === made.step && focusResult)}>
                  {t.steps[step - 1]}
                  {step < made.step && <span className="visually-hidden">, {t.done}</span>}
                </h2>
                {step !== made.step && <p className="quiet">{summary(step)}</p>}
              </div>
              {step < made.step && (
                <Button
                  purpose="subtle"
                  aria-label={t.changeStep(t.steps[step - 1] ?? '')}
                  onClick={() => change({ step })}
                >
                  {t.change}
                </Button>
              )}
            </div>
            {step === made.step && step === 1 && <AboutStep {...props} />}
            {step === made.step && step === 2 && <TakeStep {...props} />}
            {step === made.step && step === 3 && <AdmissionStep {...props} />}
            {step === made.step && step === 4 && <OrganisersStep {...props} {...making} />}
          </li>
        ))}
      </ol>
      {isBegun(made) && <StartAgain onStartAgain={() => change(nothingYet())} />}
    </AskBeforeLeaving>
  );
}

function OnlyAdministrators({ signedIn }: { signedIn: boolean }) {
  const t = useTexts(newCongressTexts);
  const app = useTexts(meTexts);
  return (
    <>
      <p>{t.onlyAdministrators}</p>
      {!signedIn && (
        <p className="way-back">
          {t.signIn} <Link href={`/inloggen?terug=${encodeURIComponent('/congressen/nieuw')}`}>{app.signIn}</Link>
        </p>
      )}
    </>
  );
}

export default function NewCongressPage() {
  const t = useTexts(newCongressTexts);
  const me = useMe();
  return (
    <Page title={t.title}>
      <Awaited query={me}>
        {(known) =>
          administers(known) ? (
            <>
              <p className="lead">{t.lead}</p>
              <Steps />
            </>
          ) : (
            <OnlyAdministrators signedIn={known !== null} />
          )
        }
      </Awaited>
    </Page>
  );
}
