import type { CongressInfo, DashboardSlot, Distribution, Mails, Programme } from '../../api/types.ts';
import { calendarDay } from '../../language/format.ts';
import { momentOf, type SlotInProgramme, startOf, type Task, urgencyOf } from './task.ts';
import { freeIn } from './view.ts';

const hour = 3_600_000;
const day = 24 * hour;
const soon = 7 * day;
const manyWait = 5;
const almostEmpty = 0.4;
const enoughToJudge = 10;

export interface Situation {
  now: number;
  programme: Programme;
  draft: boolean;
  numbers: DashboardSlot[];
  /** Undefined until known, as the other counts. */
  mails?: Mails['totals'] | undefined;
  distribution?: Distribution | undefined;
  participants?: number | undefined;
}

interface Judged extends Situation {
  congress: CongressInfo;
  opensAt: number;
  closesAt: number;
  /** Neither cancelled nor begun. */
  slots: SlotInProgramme[];
}

type Rule = (situation: Judged) => Task[];

const isFull = ({ known }: SlotInProgramme) => freeIn(known) === 0;
const when = (condition: boolean, task: () => Task) => (condition ? [task()] : []);

const overCapacity: Rule = ({ slots }) =>
  slots
    .filter(({ known }) => known.confirmed > known.capacity)
    .map((of) => ({ kind: 'over-capacity', over: of.known.confirmed - of.known.capacity, ...of }));

const mailsStuck: Rule = ({ mails }) =>
  mails && mails.stuck + mails.givenUp > 0 ? [{ kind: 'mails-stuck', stuck: mails.stuck, givenUp: mails.givenUp }] : [];

const opensSoon = ({ opensAt, now }: Judged) => opensAt - now < soon;
const isOver = ({ closesAt, now }: Judged) => closesAt <= now;

const draft: Rule = (situation) =>
  when(situation.draft && opensSoon(situation) && !isOver(situation), () => ({
    kind: 'draft',
    opensAt: situation.opensAt,
  }));

const noSlots: Rule = (situation) =>
  when(
    opensSoon(situation) &&
      !isOver(situation) &&
      situation.programme.sessions.every(({ slots }) => slots.every(({ cancelled }) => cancelled)),
    () => ({ kind: 'no-slots', opensAt: situation.opensAt }),
  );

const nobodyListed: Rule = (situation) =>
  when(
    situation.congress.admission === 'LIST' &&
      situation.participants === 0 &&
      opensSoon(situation) &&
      !isOver(situation),
    () => ({ kind: 'nobody-listed', opensAt: situation.opensAt }),
  );

/** What is typed where a place is not known yet. */
const unknownPlace =
  /^\W*$|^\W*(nog )?(n\.?\s?[tn]\.?\s?b|t\.?b\.?[adc]|volgt|onbekend|niet bekend|nader te bepalen)( nog)?\W*$/i;

const noMeetingPoint: Rule = ({ slots, now, opensAt }) => {
  const without = slots
    .filter((of) => unknownPlace.test(of.slot.meetingPoint.name))
    .filter((of) => opensAt - now < soon || startOf(of) - now < 2 * soon);
  const [first] = without;
  return first ? [{ kind: 'no-meeting-point', slots: without.length, first }] : [];
};

const waiting: Rule = ({ slots }) =>
  slots
    .filter((of) => isFull(of) && of.known.waiting >= Math.max(manyWait, 0.2 * of.known.capacity))
    .map((of) => ({ kind: 'waiting', ...of }));

/** Whoever comes now is refused. */
const noWaitingList: Rule = ({ slots, now, opensAt }) =>
  slots
    .filter((of) => now >= opensAt && now < Date.parse(of.slot.signupClosesAt))
    .filter((of) => isFull(of) && !of.slot.waitingList)
    .map((of) => ({ kind: 'no-waiting-list', ...of }));

const daysAhead = (instant: number, now: number, timeZone: string) =>
  (Date.parse(calendarDay(instant, timeZone)) - Date.parse(calendarDay(now, timeZone))) / day;

const almostEmptySoon: Rule = ({ slots, now, opensAt, congress }) =>
  slots
    .map((of) => ({ days: daysAhead(startOf(of), now, congress.timeZone), ...of }))
    .filter(({ days, known }) => days <= 1 && now >= opensAt && known.confirmed < almostEmpty * known.capacity)
    .map((of) => ({ kind: 'almost-empty', ...of }));

/** The fewest organisations, at most three, that have half of the places. */
const concentrated: Rule = ({ slots, distribution }) => {
  const largest = new Map(distribution?.slots.map((of) => [of.slotId, of.largest]));
  return slots.flatMap((of) => {
    const all = (largest.get(of.slot.id) ?? []).map(({ organisation, confirmed }) => ({
      id: organisation,
      places: confirmed,
    }));
    const needed = of.known.confirmed / 2;
    const few = [1, 2, 3]
      .map((count) => all.slice(0, count))
      .find((some) => some.reduce((sum, { places }) => sum + places, 0) >= needed);
    const isCase = few && few.length > 0 && !of.slot.perOrganisation && of.known.confirmed >= enoughToJudge;
    return isCase ? [{ kind: 'concentrated' as const, organisations: few, ...of }] : [];
  });
};

const quotaEnds: Rule = ({ slots, now }) =>
  slots.flatMap((of) => {
    const until = Date.parse(of.slot.quotaUntil ?? '');
    const isCase = of.slot.perOrganisation !== undefined && until > now && until - now < day;
    return isCase ? [{ kind: 'quota-ends' as const, quotaUntil: until, ...of }] : [];
  });

const closesSoon: Rule = ({ slots, now, closesAt }) => {
  const free = slots.reduce((sum, { known }) => sum + freeIn(known), 0);
  return when(closesAt > now && closesAt - now < day && free > 0, () => ({ kind: 'closes', closesAt, free }));
};

/** Of two tasks for the same moment, the first is more urgent. */
const rules: Rule[] = [
  overCapacity,
  mailsStuck,
  noSlots,
  nobodyListed,
  draft,
  noMeetingPoint,
  waiting,
  almostEmptySoon,
  noWaitingList,
  quotaEnds,
  closesSoon,
  concentrated,
];

function inProgramme({ sessions }: Programme, numbers: DashboardSlot[]): SlotInProgramme[] {
  const known = new Map(numbers.map((slot) => [slot.slotId, slot]));
  return sessions.flatMap((session) =>
    session.slots.flatMap((slot) => {
      const of = known.get(slot.id);
      return of ? [{ session, slot, known: of }] : [];
    }),
  );
}

/** What has to be done, the most urgent first. */
export function tasksIn(situation: Situation): Task[] {
  const { programme, numbers, now } = situation;
  const { congress } = programme;
  const slots = inProgramme(programme, numbers)
    .filter((of) => !of.slot.cancelled && !of.known.cancelled && startOf(of) > now)
    .sort((a, b) => startOf(a) - startOf(b));
  const judged = {
    ...situation,
    congress,
    slots,
    opensAt: Date.parse(congress.signupOpensAt),
    closesAt: Date.parse(congress.signupClosesAt),
  };
  const key = (task: Task) => (urgencyOf(task, now) === 'now' ? 0 : (momentOf(task) ?? 0));
  return rules.flatMap((rule) => rule(judged)).sort((a, b) => key(a) - key(b));
}
