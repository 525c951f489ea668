import { createElement, useEffect, useRef } from 'react';
import type { Signup } from '../api/types.ts';
import { Sentence } from '../language/LocalText.tsx';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { useProgramme } from '../programme/api.ts';
import { slotIn } from '../programme/useSlot.ts';
import { announce } from '../ui/announcer.tsx';
import { useLiveSignups, useMySignups } from './api.ts';
import { isToldThere, wasAsked } from './attempts.ts';
import { ResumedWishes } from './ResumedWishes.tsx';
import { announcement } from './sentences.ts';
import { changes } from './signups.ts';
import { signupTexts } from './texts.ts';

/** Follows the visitor's sign-ups and announces their decisions, however they arrive. */
export function LiveSignups({ slug, isFollowed = true }: { slug: string; isFollowed?: boolean }) {
  useLiveSignups(slug, isFollowed);
  const t = useTexts(signupTexts);
  const language = useLanguage();
  const signups = useMySignups(slug).data;
  const programme = useProgramme(slug).data;
  const before = useRef<Signup[] | undefined>(undefined);
  useEffect(() => {
    if (!signups) return;
    for (const change of changes(before.current, signups, wasAsked)) {
      if (change.now.status === 'REFUSED' && isToldThere(change.now.slotId)) continue;
      const title = slotIn(programme, change.now.slotId)?.session.title;
      if (!title) continue;
      const say = (named: string) => announcement(change, named, t);
      const sentence = say(inLanguage(title, language).text);
      if (sentence) announce(sentence, createElement(Sentence, { words: [title], say }));
    }
    before.current = signups;
  }, [signups, programme, t, language]);
  return programme ? <ResumedWishes congress={programme.congress} /> : null;
}
