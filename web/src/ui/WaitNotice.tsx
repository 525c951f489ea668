import { useEffect, useEffectEvent, useReducer } from 'react';
import { secondsLeft, type Wait } from '../api/wait.ts';
import { uiTexts } from './texts.ts';
import { useTexts } from '../language/language.ts';
import { Alert } from './Alert.tsx';
import { announce } from './announcer.tsx';
import { useOnline } from './useOnline.ts';

export function waitSentence(wait: Wait, now: number, online: boolean, t: (typeof uiTexts)['nl']): string {
  if (wait.kind === 'again') return t.again;
  if (!online) return t.cutOff;
  return wait.kind === 'silent' ? t.silent : t.busy(secondsLeft(wait.until, now));
}

/** The page's own clock, read every second until then. */
function useEachSecondUntil(until: number): number {
  const [now, look] = useReducer(
    () => performance.now(),
    undefined,
    () => performance.now(),
  );
  useEffect(() => {
    const left = until - now;
    if (left <= 1000) return undefined;
    const timer = setTimeout(look, (left % 1000) + 5);
    return () => clearTimeout(timer);
  }, [until, now]);
  return now;
}

function OneWait({ wait }: { wait: Wait }) {
  const t = useTexts(uiTexts);
  const online = useOnline();
  const now = useEachSecondUntil(wait.kind === 'again' ? 0 : wait.until);
  const sentence = waitSentence(wait, now, online, t);
  const say = useEffectEvent(() => announce(sentence));
  // Once for each wait, not every second and not again in another language.
  useEffect(() => {
    if (wait.kind !== 'again') say();
  }, [wait]);
  return (
    <Alert kind="info">
      <p className="tabular">{sentence}</p>
    </Alert>
  );
}

/** Shows a countdown; screen readers announce the sentence once for each wait. */
export function WaitNotice({ wait }: { wait: Wait }) {
  return <OneWait key={wait.kind === 'again' ? wait.kind : wait.until} wait={wait} />;
}
