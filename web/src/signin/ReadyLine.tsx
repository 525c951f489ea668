import { useLocation } from 'wouter';
import type { CongressInfo } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { type Opening, secondsMatter, signupWindow } from '../congress/signupWindow.ts';
import { useTexts } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import { toDoBefore } from './nextStep.ts';
import { useMe } from './session.ts';
import { signInTexts } from './texts.ts';

/** Before the opening: what to do now, so that one click is enough then. */
export function ReadyLine({ congress, opening }: { congress: CongressInfo; opening: Opening }) {
  const t = useTexts(signInTexts);
  const me = useMe().data;
  const [here] = useLocation();
  const now = useServerNow((moment) => secondsMatter(signupWindow(opening, moment), moment));
  const path = me === undefined ? null : toDoBefore(me, congress);
  if (!path || signupWindow(opening, now).kind !== 'not-yet') return null;
  return (
    <p>
      <Link href={`${path}?terug=${encodeURIComponent(here)}`}>{me ? t.sayWhoBefore : t.signInBefore}</Link>
      {t.thenOneClick}
    </p>
  );
}
