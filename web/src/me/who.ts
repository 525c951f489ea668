import type { Admission, Me } from '../api/types.ts';
import { chosenParticipant, participantsIn } from './participant.ts';

export const whoPath = (slug: string) => `/c/${slug}/wie-ben-je`;

/** True when someone must first say who they are, or for whom they act. */
export function mustSayWho(me: Me, congress: { slug: string; admission: Admission }): boolean {
  const mine = participantsIn(me, congress.slug);
  if (mine.length === 0) return congress.admission !== 'LIST';
  return chosenParticipant(me, congress.slug) === undefined;
}

/** What would cost somebody seconds once sign-up opens: where to do it before; null when one click will do. */
export function toDoBefore(me: Me | null, congress: { slug: string; admission: Admission }): string | null {
  if (!me) return '/inloggen';
  return mustSayWho(me, congress) ? whoPath(congress.slug) : null;
}

/** Only a path of our own: never an address somebody put into a link. */
export function safePath(path: string | null): string | null {
  return path && /^\/(?![/\\])/.test(path) ? path : null;
}
