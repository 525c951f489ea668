import { Problem } from '../api/problem.ts';
import type { Language, Signup } from '../api/types.ts';
import type { Places } from '../programme/places.ts';
import type { Change } from './signups.ts';
import type { signupTexts } from './texts.ts';

type Texts = (typeof signupTexts)['nl'];

export function statusSentence(signup: Signup, t: Texts): string {
  switch (signup.status) {
    case 'REQUESTED':
      return t.requested;
    case 'CONFIRMED':
      return t.confirmed;
    case 'WAITLISTED':
      return t.waitlisted(signup.position);
    case 'REFUSED':
      return refusalSentence(signup.reason, t);
    case 'WITHDRAWING':
      return t.withdrawing;
    case 'WITHDRAWN':
      return t.ended[signup.reason ?? ''] ?? t.withdrawn;
    case 'CANCELLED':
      return t.cancelledByOrganiser;
  }
}

/** What somebody who waits wants to know: what happened since, why not me, and whether I keep what I have. */
export function waitingSentences({ status, heldBack, since, inExchangeFor }: Signup, t: Texts): string[] {
  if (status !== 'WAITLISTED') return [];
  const sentences: string[] = [];
  if (heldBack) sentences.push(t.heldBack[heldBack]);
  if (since && since.freed > 0) sentences.push(t.since(since.freed, since.ahead));
  if (inExchangeFor) sentences.push(t.keeps);
  return sentences;
}

/** What two have together; or that one of them goes on alone. */
export function pairSentences({ status, position, together, parted }: Signup, t: Texts): string[] {
  if (parted) return [status === 'WAITLISTED' ? t.partedWaiting : t.partedPlace];
  if (!together) return [];
  if (status !== 'WAITLISTED') return [t.together(together.name)];
  return [t.together(together.name), t.waitTogetherHelp(position, together.name, together.position)];
}

/** What is said aloud, in one sentence with its session: every decision, but not the steps towards it. */
export function announcement({ before, now }: Change, title: string, t: Texts): string | null {
  const { status, parted, position, reason = '' } = now;
  if (status === before) return parted ? t.spoken.parted(title, status === 'WAITLISTED') : null;
  switch (status) {
    case 'REQUESTED':
    case 'WITHDRAWING':
      return null;
    case 'CONFIRMED':
      return before === 'WAITLISTED' ? t.spoken.promoted(title) : t.spoken.confirmed(title);
    case 'WAITLISTED':
      return t.spoken.waitlisted(title, position);
    case 'REFUSED':
      return t.spoken.refused(title, t.refusal[reason] ?? '');
    case 'WITHDRAWN':
      return (t.spoken.ended[reason] ?? t.spoken.withdrawn)(title);
    case 'CANCELLED':
      return t.spoken.cancelled(title);
  }
}

/** What withdrawing brings about: no promise of a next one when nobody waits, or when who waits cannot have what is free. */
export function withdrawSentences({ status, together }: Signup, places: Places, t: Texts): string[] {
  const hasPlace = status === 'CONFIRMED';
  const isAwaited = places.kind === 'waiting-list' && places.waiting > 0;
  const first = !hasPlace ? t.askWaiting : isAwaited ? t.askPlaceAwaited : t.askPlace;
  return together ? [first, (hasPlace ? t.askPlaceTogether : t.askWaitingTogether)(together.name)] : [first];
}

/** For a refusal that was told in one language and is read on in another: ours for the same, where there is one. */
export function refusalInOtherWords(error: unknown, language: Language, t: Texts): string | undefined {
  if (!(error instanceof Problem) || error.language === language) return undefined;
  return t.refusal[error.code.toUpperCase().replaceAll('-', '_')];
}

/** A decision's reason (`FULL`, `OVERLAP`, …) in a sentence. */
export function refusalSentence(reason: string | undefined, t: Texts): string {
  return t.refusal[reason ?? ''] ?? t.refused;
}
