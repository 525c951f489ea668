import type { Admission, Me } from '../api/types.ts';
import { chosenParticipant, participantsIn } from './participant.ts';

export const whoPath = (slug: string) => `/c/${slug}/wie-ben-je`;

/** True when somebody first has to say who they are, or for whom they act. */
export function mustSayWho(me: Me, congress: { slug: string; admission: Admission }): boolean {
  const mine = participantsIn(me, congress.slug);
  if (mine.length === 0) return congress.admission !== 'LIST';
  return chosenParticipant(me, congress.slug) === undefined;
}

/** What would cost seconds when sign-up opens: the page to do it on beforehand; null if one click is enough. */
export function toDoBefore(me: Me | null, congress: { slug: string; admission: Admission }): string | null {
  if (!me) return '/inloggen';
  return mustSayWho(me, congress) ? whoPath(congress.slug) : null;
}

/** Only a path of this site: never an address that somebody put into a link. */
export function safePath(path: string | null): string | null {
  return path && /^\/(?![/\\])/.test(path) ? path : null;
}
