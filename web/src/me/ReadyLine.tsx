import { useLocation, useSearch } from 'wouter';
import type { CongressInfo } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { type Opening, secondsMatter, signupWindow } from '../congress/signupWindow.ts';
import { useTexts } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import { toDoBefore } from './who.ts';
import { useMe } from './session.ts';
import { meTexts } from './texts.ts';

/** Before sign-up opens: what to do now, so that one click is enough later. */
export function ReadyLine({ congress, opening }: { congress: CongressInfo; opening: Opening }) {
  const t = useTexts(meTexts);
  const me = useMe().data;
  const [path] = useLocation();
  const search = useSearch();
  const here = search ? `${path}?${search}` : path;
  const now = useServerNow((moment) => secondsMatter(signupWindow(opening, moment), moment));
  const todo = me === undefined ? null : toDoBefore(me, congress);
  if (!todo || signupWindow(opening, now).kind !== 'not-yet') return null;
  return (
    <p>
      <Link href={`${todo}?terug=${encodeURIComponent(here)}`}>{me ? t.sayWhoBefore : t.signInBefore}</Link>
      {t.thenOneClick}
    </p>
  );
}
