import { useEffect, useEffectEvent, useId } from 'react';
import type { Participant, Programme, Signup } from '../api/types.ts';
import { dayAndTime } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { useMySignups } from '../signup/api.ts';
import { announce } from '../ui/announcer.tsx';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { useOnline } from '../ui/useOnline.ts';
import { openings, type Planned, toAsk } from './plan.ts';
import { forgetWhatWasTold, type Press, unfinishedOf } from './presses.ts';
import { resultOf, results } from './result.ts';
import { favouriteListTexts } from './texts.ts';
import { useSignUpForAll } from './useSignUpForAll.ts';

type Texts = (typeof favouriteListTexts)['nl'];

function inWords({ asked }: Press, signups: Signup[], t: Texts): string {
  const result = resultOf(asked, signups);
  const parts = results.filter((kind) => result[kind] > 0).map((kind) => t[kind](result[kind]));
  return parts.length > 0 ? parts.join(', ') : t.nothingDone;
}

function sentence(press: Press, signups: Signup[], t: Texts): string {
  switch (press.state) {
    case 'busy':
      return t.busy;
    case 'done':
      return t.done(inWords(press, signups, t));
    case 'cut-off':
      return t.cutOff(inWords(press, signups, t));
  }
}

/** Why it cannot be pressed now, or what happens when it is. */
function useHelp(plan: Planned[], timeZone: string): string {
  const t = useTexts(favouriteListTexts);
  const language = useLanguage();
  const isOnline = useOnline();
  const later = openings(plan);
  if (!isOnline) return t.noConnection;
  if (toAsk(plan).length > 0) return t.order;
  return later.length === 0 ? t.nothingToAsk : t.opensAt(dayAndTime(Math.min(...later), timeZone, language));
}

interface SignUpForAllProps {
  programme: Programme;
  participant: Participant;
  favourites: string[];
  plan: Planned[];
  joinsWaitingLists: boolean;
  onJoin: (joins: boolean) => void;
}

/** All that can be asked for now, with one press. */
export function SignUpForAll({ plan, onJoin, ...wanted }: SignUpForAllProps) {
  const { programme, participant, joinsWaitingLists } = wanted;
  const { congress } = programme;
  const t = useTexts(favouriteListTexts);
  const helpId = useId();
  const { press, signUp } = useSignUpForAll(wanted);
  const signups = useMySignups(congress.slug).data ?? [];
  const help = useHelp(plan, congress.timeZone);
  const isOnline = useOnline();
  const now = toAsk(plan).length;
  const count = now || openings(plan).length;

  async function askForAll() {
    const end = await signUp();
    if (end) announce(sentence(end, [], t));
  }

  const goOn = useEffectEvent(() => {
    if (!press && unfinishedOf(participant.id)) void askForAll();
  });
  useEffect(() => {
    goOn();
    return () => forgetWhatWasTold(participant.id);
  }, [participant.id]);

  return (
    <div className="favourites__all">
      <Checkbox label={t.joinWaitingLists} description={t.joinHelp} checked={joinsWaitingLists} onChange={onJoin} />
      {press && (
        <Alert kind={press.state === 'cut-off' ? 'warning' : 'info'}>
          <p>{sentence(press, signups, t)}</p>
        </Alert>
      )}
      <Button
        className="favourites__button"
        purpose="primary"
        disabled={now === 0 || !isOnline}
        busy={press?.state === 'busy'}
        aria-describedby={helpId}
        onClick={() => void askForAll()}
      >
        {count > 0 ? t.signUp(count) : t.signUpLater}
      </Button>
      <p id={helpId} className="quiet">
        {help}
      </p>
    </div>
  );
}
