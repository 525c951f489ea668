import { useEffect, useReducer } from 'react';
import { secondsLeft, type Wait } from '../api/wait.ts';
import { appTexts } from '../app/texts.ts';
import { useTexts } from '../language/language.ts';
import { Alert } from './Alert.tsx';
import { announce } from './announcer.tsx';
import { useOnline } from './useOnline.ts';

export function waitSentence(wait: Wait, now: number, online: boolean, t: (typeof appTexts)['nl']): string {
  if (wait.kind === 'again') return t.again;
  if (!online) return t.cutOff;
  return wait.kind === 'silent' ? t.silent : t.busy(secondsLeft(wait.until, now));
}

function useEachSecondUntil(until: number): number {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  const now = performance.now();
  useEffect(() => {
    const left = until - now;
    if (left <= 1000) return undefined;
    const timer = setTimeout(look, (left % 1000) + 5);
    return () => clearTimeout(timer);
  }, [until, now]);
  return now;
}

/** Counts down for the eye; to the ear the sentence is told once for each wait. */
export function WaitNotice({ wait }: { wait: Wait }) {
  const t = useTexts(appTexts);
  const online = useOnline();
  const now = useEachSecondUntil(wait.kind === 'again' ? 0 : wait.until);
  const sentence = waitSentence(wait, now, online, t);
  useEffect(() => {
    if (wait.kind !== 'again') announce(sentence);
    // Not for each second, nor in another language: for each wait.
  }, [wait]);
  return (
    <Alert kind="info">
      <p className="tabular">{sentence}</p>
    </Alert>
  );
}
