import type { Invitation, Participant, Programme, Signup, SlotAvailability } from '../api/types.ts';
import { clashing, type Mine, overlaps } from '../programme/mine.ts';
import { type FoundSlot, slotIn } from '../programme/useSlot.ts';
import { type Offer, offerFor } from '../signup/offer.ts';
import { ownSignup } from '../signup/signups.ts';
import { agreedInvitation } from '../signup/invitations.ts';
import { isKeepable, type Turn, turnsAtStake } from '../signup/turns.ts';

type Nothing = Extract<Offer, { kind: 'nothing' }>['why'];

export interface Ask {
  kind: 'ask';
  /** Not yet: it opens then. */
  opensAt?: number | undefined;
  /** Where the favourites stand with which it overlaps: if one of them becomes a place, this one is skipped. */
  unless: number[];
  /** The waiting lists on which the participant stays. */
  keeps: Turn[];
  /** Whether a place here must not end a wait: of these, or of one that is still to be decided. */
  keepsWaiting: boolean;
}

/** What will be done with a favourite, said before it is done. */
export type Step =
  | Ask
  | { kind: 'has'; signup: Signup }
  /** A place at the same time. */
  | { kind: 'clash'; other: FoundSlot }
  /** The participant would lose their turn on a waiting list, which they have to decide themselves. */
  | { kind: 'turn'; turn: Turn }
  /** They sign up with a colleague there. */
  | { kind: 'together' }
  /** Full, and no waiting list is wanted. */
  | { kind: 'waiting-list' }
  | { kind: 'nothing'; why: Nothing };

export interface Planned extends FoundSlot {
  step: Step;
}

export interface Situation {
  programme: Programme;
  /** The most wanted first. */
  favourites: readonly string[];
  /** Of the participant. */
  signups: Signup[];
  invitations?: Invitation[] | undefined;
  mine: Mine;
  live: Record<string, SlotAvailability>;
  participant: Participant | undefined;
  /** Whether to join waiting lists. */
  joinsWaitingLists: boolean;
  now: number;
}

const isRequested = ({ status }: Signup) => status === 'REQUESTED';

function mayBecomePlace({ step }: Planned): boolean {
  return step.kind === 'ask' || (step.kind === 'has' && isRequested(step.signup));
}

function positions({ slot }: FoundSlot, earlier: Planned[]): number[] {
  return earlier.flatMap((each, index) => (mayBecomePlace(each) && overlaps(slot, each.slot) ? [index + 1] : []));
}

function asking(found: FoundSlot, earlier: Planned[], situation: Situation, opensAt?: number): Step {
  const { programme, signups } = situation;
  const keeps = turnsAtStake({ programme, slot: found.slot, signups });
  const lost = keeps.find((turn) => !isKeepable(turn));
  if (lost) return { kind: 'turn', turn: lost };
  const unless = positions(found, earlier);
  const keepsWaiting = keeps.length > 0 || unless.length > 0 || signups.some(isRequested);
  return { kind: 'ask', opensAt, unless, keeps, keepsWaiting };
}

const isFull = (offer: Offer) => offer.kind === 'wait' || (offer.kind === 'not-yet' && offer.withWaitingList);

function stepFor(found: FoundSlot, earlier: Planned[], situation: Situation): Step {
  const { slot } = found;
  const { live, signups, participant, now } = situation;
  const own = ownSignup(signups, slot.id, participant?.id);
  if (own) return { kind: 'has', signup: own };
  const offer = offerFor({ slot, live: live[slot.id], own, participant, now });
  if (offer.kind === 'nothing') return offer;
  const [other] = clashing(slot, situation.mine);
  if (other) return { kind: 'clash', other };
  if (agreedInvitation(situation.invitations, slot.id, participant?.id)) return { kind: 'together' };
  if (isFull(offer) && !situation.joinsWaitingLists) return { kind: 'waiting-list' };
  return asking(found, earlier, situation, offer.kind === 'not-yet' ? offer.opensAt : undefined);
}

/** In the participant's order. Favourites that are no longer in the programme are left out. */
export function planOf(situation: Situation): Planned[] {
  const plan: Planned[] = [];
  for (const id of situation.favourites) {
    const found = slotIn(situation.programme, id);
    if (found) plan.push({ ...found, step: stepFor(found, plan, situation) });
  }
  return plan;
}

/** Those that can be asked for now. */
export const toAsk = (plan: Planned[]): Planned[] =>
  plan.filter(({ step }) => step.kind === 'ask' && step.opensAt === undefined);

/** When those open that cannot be asked for yet. */
export function openings(plan: Planned[]): number[] {
  return plan.flatMap(({ step }) => (step.kind === 'ask' && step.opensAt !== undefined ? [step.opensAt] : []));
}
