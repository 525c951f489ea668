import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, problem } from './fakeAnswers.ts';
import { slots } from './fakePlaces.ts';
import { type Person, visitor } from './fakeVisitor.ts';

// The favourites of each participant for whom the visitor acts.

const kept = new WeakMap<Person, Map<string, string[]>>();

function listsOf(person: Person): Map<string, string[]> {
  const known = kept.get(person) ?? new Map<string, string[]>();
  kept.set(person, known);
  return known;
}

const exists = (slotId: string) => slots.some(({ id }) => id === slotId);

/** For tests: what is stored of the visitor. */
export const favouritesOf = (person: Person, participantId: string) => listsOf(person).get(participantId) ?? [];

export function favourites(request: IncomingMessage, response: ServerResponse, url: URL, body: object): void {
  const { person } = visitor;
  if (!person) return problem(response, 401, 'sign-in-needed');
  const whose = url.searchParams.get('participantId') ?? '';
  const slotId = url.pathname.split('/favourites/')[1];
  const known = favouritesOf(person, whose);
  const store = (slotIds: string[]) => listsOf(person).set(whose, slotIds);
  if (slotId && !exists(slotId) && request.method === 'PUT') return problem(response, 404, 'not-found');
  if (slotId) {
    const others = known.filter((each) => each !== slotId);
    if (request.method === 'DELETE') store(others);
    else if (!known.includes(slotId)) store([...known, slotId]);
    return answer(response, 204, null);
  }
  if (request.method === 'PUT') store((body as { slotIds: string[] }).slotIds.filter(exists));
  answer(response, 200, { slotIds: favouritesOf(person, whose) });
}
