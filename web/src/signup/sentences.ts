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

/** For somebody who is waiting: what has happened since, why it is not their turn, and what they keep. */
export function waitingSentences({ status, heldBack, since, inExchangeFor }: Signup, t: Texts): string[] {
  if (status !== 'WAITLISTED') return [];
  const sentences: string[] = [];
  if (heldBack) sentences.push(t.heldBack[heldBack]);
  if (since && since.freed > 0) sentences.push(t.since(since.freed, since.ahead));
  if (inExchangeFor) sentences.push(t.keeps);
  return sentences;
}

/** Who has the place beside it. */
export function companionSentences({ status, companion }: Signup, t: Texts): string[] {
  return status === 'CONFIRMED' && companion ? [t.beside[companion]] : [];
}

/** With whom somebody goes or waits; or that they continue alone. */
export function pairSentences({ status, position, together, parted }: Signup, t: Texts): string[] {
  if (parted) return [status === 'WAITLISTED' ? t.partedWaiting : t.partedPlace];
  if (!together) return [];
  if (status !== 'WAITLISTED') return [t.together(together.name)];
  return [t.together(together.name), t.waitTogetherHelp(position, together.name, together.position)];
}

/** One sentence for screen readers that names the session: for every decision, but not for steps towards it. */
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

/** What withdrawing leads to. The place is not promised to somebody unless they can be given it. */
export function withdrawSentences({ status, together, companion }: Signup, places: Places, t: Texts): string[] {
  const hasPlace = status === 'CONFIRMED';
  const isAwaited = places.kind === 'waiting-list' && places.waiting > 0;
  const first = !hasPlace ? t.askWaiting : isAwaited ? t.askPlaceAwaited : t.askPlace;
  return [
    first,
    ...(companion ? [t.askPlaceBeside] : []),
    ...(together ? [(hasPlace ? t.askPlaceTogether : t.askWaitingTogether)(together.name)] : []),
  ];
}

/** Our words for a refusal that arrived in another language than the page now has, if there are any. */
export function refusalInOtherWords(error: unknown, language: Language, t: Texts): string | undefined {
  if (!(error instanceof Problem) || error.language === language) return undefined;
  return t.refusal[error.code.toUpperCase().replaceAll('-', '_')];
}

/** A decision's reason (`FULL`, `OVERLAP`, …) in a sentence. */
export function refusalSentence(reason: string | undefined, t: Texts): string {
  return t.refusal[reason ?? ''] ?? t.refused;
}
