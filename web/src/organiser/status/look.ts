import type { MailStatus, PlacesStatus, SignupsStatus, SlotNumbers } from '../../api/types.ts';

/** The answers of all services at one moment; a service that did not answer is absent. */
export interface Answers {
  places?: PlacesStatus | undefined;
  signups?: SignupsStatus | undefined;
  mails?: MailStatus | undefined;
}

/** Two services that report different numbers: what each reports, and since when exactly this difference exists. */
export interface Difference {
  about: string;
  signups: string;
  other: string;
  since: number;
}

export interface Look extends Answers {
  at: number;
  differences: Difference[];
}

const mailsOfDecisions = 'mails';
const none = { confirmed: 0, waiting: 0 };

/** In a rush one service lags behind another and the numbers change. A difference that does not change is an error. */
export const underWayForMs = 9000;

const inWords = ({ confirmed, waiting }: Omit<SlotNumbers, 'slotId'>) => `${confirmed}+${waiting}`;

function bySlot(slots: SlotNumbers[]): Map<string, string> {
  return new Map(slots.map((slot) => [slot.slotId, inWords(slot)]));
}

function slotsThatDiffer(signups: SlotNumbers[], places: SlotNumbers[]): Omit<Difference, 'since'>[] {
  const [asked, given] = [bySlot(signups), bySlot(places)];
  return [...new Set([...asked.keys(), ...given.keys()])]
    .map((about) => ({
      about,
      signups: asked.get(about) ?? inWords(none),
      other: given.get(about) ?? inWords(none),
    }))
    .filter(({ signups: one, other }) => one !== other);
}

function differences({ places, signups, mails }: Answers): Omit<Difference, 'since'>[] {
  if (!signups) return [];
  const found = places ? slotsThatDiffer(signups.slots, places.slots) : [];
  if (mails && mails.decided !== signups.decided) {
    found.push({ about: mailsOfDecisions, signups: `${signups.decided}`, other: `${mails.decided}` });
  }
  return found;
}

/** A difference that was already there keeps its start time. */
export function lookedAt(answers: Answers, at: number, before: Look | undefined): Look {
  const sinceWhen = (now: Omit<Difference, 'since'>) =>
    before?.differences.find(
      ({ about, signups, other }) => about === now.about && signups === now.signups && other === now.other,
    )?.since ?? at;
  return { ...answers, at, differences: differences(answers).map((one) => ({ ...one, since: sinceWhen(one) })) };
}

const lasting = ({ at, differences: all }: Look) => all.filter(({ since }) => at - since >= underWayForMs);

function mailsMissing(look: Look): number {
  const mails = lasting(look).find(({ about }) => about === mailsOfDecisions);
  return mails ? Math.abs(Number(mails.signups) - Number(mails.other)) : 0;
}

/** Slots for which two services keep reporting different numbers. */
export function contradictions(look: Look): Difference[] {
  return lasting(look).filter(({ about }) => about !== mailsOfDecisions);
}

export type PromiseName =
  'tooMany' | 'lost' | 'twice' | 'atTheSameTime' | 'idle' | 'notTheirDay' | 'afterTheStart' | 'contradicting';

/** How often each promise is broken; undefined if the responsible service did not answer. */
export function broken(look: Look): Record<PromiseName, number | undefined> {
  const { places, signups } = look;
  return {
    tooMany: places?.tooMany,
    lost: signups && signups.lost + mailsMissing(look),
    twice: places && signups && Math.max(places.twice, signups.twice),
    atTheSameTime: places?.atTheSameTime,
    idle: places?.idle,
    notTheirDay: places?.notTheirDay,
    afterTheStart: places?.afterTheStart,
    contradicting: places && signups && Math.max(places.contradicting, contradictions(look).length),
  };
}

export type Verdict = 'kept' | 'broken' | 'unknown';

export function verdict(look: Look): Verdict {
  const numbers = Object.values(broken(look));
  if (numbers.some((number) => number !== undefined && number > 0)) return 'broken';
  return numbers.includes(undefined) || !look.mails ? 'unknown' : 'kept';
}
