import { calendarDay, dayAndTime, shortDayName, time } from '../../language/format.ts';
import { localised } from '../../language/language.ts';
import type { Language, Localised } from '../../language/types.ts';
import { momentOf, type Task, urgencyOf } from './task.ts';
import { taskTexts } from './taskTexts.ts';

/** With the names that others wrote. */
export interface TaskSentence {
  names: Localised[];
  say: (...names: string[]) => string;
}

/** A task in words: what, why and how. */
export interface TaskWords {
  what: TaskSentence;
  why: TaskSentence;
  act: { label: string; href: string };
}

interface Context {
  slug: string;
  timeZone: string;
  now: number;
  language: Language;
  nameOf: (organisation: string) => string;
}

const plain = (sentence: string): TaskSentence => ({ names: [], say: () => sentence });

export function wordsOf(task: Task, { slug, timeZone, now, language, nameOf }: Context): TaskWords {
  const t = taskTexts[language];
  const at = `/c/${slug}/organisatie`;
  const moment = (instant: number | string) => dayAndTime(instant, timeZone, language);
  const form = (id: string) => `${at}/programma?tijdstip=${id}`;
  const opens = (opensAt: number) => t.opensAt(moment(opensAt), opensAt <= now);
  switch (task.kind) {
    case 'over-capacity':
      return {
        what: { names: [task.session.title], say: (session = '') => t.overCapacity(session, task.over) },
        why: plain(`${moment(task.slot.start)}. ${t.overCapacityWhy(task.known.confirmed, task.known.capacity)}`),
        act: { label: t.overCapacityAct, href: form(task.slot.id) },
      };
    case 'mails-stuck':
      return {
        what: plain(t.mails(task.stuck + task.givenUp)),
        why: plain(t.mailsWhy(task.stuck, task.givenUp)),
        act: { label: t.mailsAct, href: '#mails' },
      };
    case 'draft':
      return {
        what: plain(t.draft),
        why: plain(opens(task.opensAt)),
        act: { label: t.draftAct, href: `${at}/instellingen` },
      };
    case 'no-slots':
      return {
        what: plain(t.noSlots),
        why: plain(opens(task.opensAt)),
        act: { label: t.noSlotsAct, href: `${at}/programma/importeren` },
      };
    case 'nobody-listed':
      return {
        what: plain(t.nobodyListed),
        why: plain(opens(task.opensAt)),
        act: { label: t.nobodyListedAct, href: `${at}/deelnemers/importeren` },
      };
    case 'no-meeting-point':
      return {
        what: {
          names: [task.first.session.title],
          say: (session = '') => t.noMeetingPoint(session, task.slots - 1),
        },
        why: plain(t.noMeetingPointWhy),
        act: { label: t.noMeetingPointAct, href: form(task.first.slot.id) },
      };
    case 'waiting':
      return {
        what: { names: [task.session.title], say: (session = '') => t.waiting(session, task.known.waiting) },
        why: plain(t.waitingWhy(moment(task.slot.start), task.known.capacity)),
        act: { label: t.waitingAct, href: form(task.slot.id) },
      };
    case 'no-waiting-list':
      return {
        what: { names: [task.session.title], say: (session = '') => t.noWaitingList(session) },
        why: plain(`${moment(task.slot.start)}. ${t.noWaitingListWhy}`),
        act: { label: t.noWaitingListAct, href: form(task.slot.id) },
      };
    case 'almost-empty': {
      const { confirmed, capacity } = task.known;
      const part = Math.floor((100 * confirmed) / Math.max(1, capacity));
      return {
        what: { names: [task.session.title], say: (session = '') => t.almostEmpty(session, task.days, part) },
        why: plain(t.almostEmptyWhy(confirmed, capacity)),
        act: { label: t.almostEmptyAct, href: form(task.slot.id) },
      };
    }
    case 'concentrated': {
      const names = task.organisations.map(({ id }) => localised(nameOf(id)));
      const shares = (said: string[]) =>
        task.organisations.map(({ places }, index) => `${said[index] ?? ''} ${places}`).join(', ');
      return {
        what: {
          names: [task.session.title],
          say: (session = '') => t.concentrated(session, task.organisations.length),
        },
        why: { names, say: (...said) => t.concentratedWhy(shares(said), task.known.confirmed) },
        act: { label: t.concentratedAct, href: '#distribution' },
      };
    }
    case 'quota-ends':
      return {
        what: { names: [task.session.title], say: (session = '') => t.quotaEnds(session) },
        why: plain(t.quotaEndsWhy(moment(task.quotaUntil), task.known.waiting)),
        act: { label: t.quotaEndsAct, href: form(task.slot.id) },
      };
    case 'closes':
      return {
        what: plain(t.closes(task.free)),
        why: plain(t.closesWhy(moment(task.closesAt))),
        act: { label: t.closesAct, href: `${at}/instellingen` },
      };
  }
}

/** "Nu", "Morgen 13:15", "do 14 jan". */
export function whenOf(task: Task, { timeZone, now, language }: Omit<Context, 'slug' | 'nameOf'>): string {
  const t = taskTexts[language];
  const moment = momentOf(task);
  if (moment === null || moment <= now || urgencyOf(task, now) === 'now') return t.now;
  const day = calendarDay(moment, timeZone);
  const clock = time(moment, timeZone, language);
  if (day === calendarDay(now, timeZone)) return t.today(clock);
  const tomorrow = calendarDay(Date.parse(calendarDay(now, timeZone)) + 24 * 3_600_000, 'UTC');
  return day === tomorrow ? t.tomorrow(clock) : shortDayName(day, language);
}

/** In a few words, in the row of the slot. */
export function briefOf(task: Task, brief: (typeof taskTexts)['nl']['brief']): string | null {
  switch (task.kind) {
    case 'over-capacity':
      return brief.over(task.over);
    case 'waiting':
      return brief.waiting(task.known.waiting);
    case 'no-waiting-list':
      return brief.noWaitingList;
    case 'almost-empty':
      return brief.almostEmpty(task.days);
    case 'concentrated':
      return brief.concentrated(task.organisations.length);
    case 'quota-ends':
      return brief.quotaEnds;
    case 'no-meeting-point':
      return brief.noMeetingPoint;
    default:
      return null;
  }
}
