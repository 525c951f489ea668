import type { ListedParticipant } from '../../api/types.ts';
import { plain } from '../../language/plain.ts';

export type ListOrder = 'name' | 'organisation' | 'email';

export interface ListView {
  search: string;
  /** Its id. */
  organisation: string | null;
  order: ListOrder;
  /** The id of who is shown beside the list, or `newcomer`. */
  chosen: string | null;
}

/** Somebody who is about to be added. */
export const newcomer = 'nieuw';

const orders: Record<string, ListOrder> = { organisatie: 'organisation', adres: 'email' };

/** The words in the address are Dutch in both languages, so that a link works for everybody. */
export function viewIn(address: URLSearchParams): ListView {
  return {
    search: address.get('zoek') ?? '',
    organisation: address.get('organisatie'),
    order: orders[address.get('volgorde') ?? ''] ?? 'name',
    chosen: address.get('deelnemer'),
  };
}

export function viewInAddress({ search, organisation, order, chosen }: ListView): URLSearchParams {
  const address = new URLSearchParams();
  const word = Object.keys(orders).find((each) => orders[each] === order);
  if (search) address.set('zoek', search);
  if (organisation) address.set('organisatie', organisation);
  if (word) address.set('volgorde', word);
  if (chosen) address.set('deelnemer', chosen);
  return address;
}

const searched = ({ name, email, organisation }: ListedParticipant) =>
  plain(`${name}\n${email}\n${organisation?.name ?? ''}`);

const keys: Record<ListOrder, (participant: ListedParticipant) => string> = {
  name: ({ name }) => name,
  email: ({ email }) => email,
  // Those without one at the end.
  organisation: ({ organisation }) => organisation?.name ?? '\uffff',
};

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

export function inOrder(participants: ListedParticipant[], order: ListOrder): ListedParticipant[] {
  const key = keys[order];
  return participants
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => collator.compare(a.key, b.key) || collator.compare(a.one.name, b.one.name))
    .map(({ one }) => one);
}

/** Who could take over a place: somebody else of the organisation. `chosen` stays whatever is searched for. */
export function colleagues(
  participants: ListedParticipant[],
  { id, organisation }: ListedParticipant,
  search: string,
  chosen: string,
): ListedParticipant[] {
  if (!organisation) return [];
  const others = inOrder(participants, 'name').filter((one) => one.id !== id);
  const found = new Set(fitting(others, search, organisation.id));
  return others.filter((one) => found.has(one) || one.id === chosen);
}

/** All words of the search are in the name, the address or the organisation, in any order. */
export function fitting(
  participants: ListedParticipant[],
  search: string,
  organisation: string | null,
): ListedParticipant[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0 && !organisation) return participants;
  const fits = (one: ListedParticipant) => words.every((word) => searched(one).includes(word));
  return participants.filter((one) => (!organisation || one.organisation?.id === organisation) && fits(one));
}
