import type { AuditEntry, Mail, ParticipantStory, StoredTick } from '../../../api/types.ts';
import { calendarDay } from '../../../language/format.ts';
import { momentsOf } from './decisions.ts';
import { type Line, plain, type StoryContext } from './line.ts';
import { momentOf } from './mails.ts';
import type { Moment } from './moment.ts';

export interface Known {
  story: ParticipantStory;
  mails: Mail[];
  /** Entries of the audit trail about this person. */
  changes: AuditEntry[];
}

/** All that happened, the newest first; of what happened in one instant, what follows from something stands above it. */
export function momentsIn({ story, mails, changes }: Known, context: StoryContext): Moment[] {
  const all = [
    ...story.signups.flatMap((signup) => momentsOf(signup, context)),
    ...mails.toReversed().map((mail) => momentOf(mail, context)),
    ...changes.flatMap((entry) => (entry.result === 'DONE' ? [changed(entry, context)] : [])),
    ...story.ticks.map((tick) => ticked(tick, context)),
  ];
  return all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).reverse();
}

/** By whom a place was given or handed over, or a sign-up ended. What became of it is told as a decision. */
function placed({ action, changes }: AuditEntry, when: string, by: string, context: StoryContext): Line[] {
  const { t, name } = context;
  const after = (of: string) => changes.find(({ field }) => field === of)?.after;
  const slot = after('slot') || changes.find(({ field }) => field === 'slot')?.before;
  const to = context.nameOf(after('handedOverTo')) ?? t.aColleague;
  const given = after('insteadOf') ? t.handedToBy : t.assignedBy;
  const says: Record<Placed, (when: string, by: string, name: string, slot: string, to: string) => string> = {
    ...{ ASSIGN_PLACE: given, HAND_OVER_PLACE: t.handedOverBy, WITHDRAW_SIGNUP: t.withdrawnBy },
    CHANGE_COMPANION: t.accompaniedBy,
  };
  const what = context.about([slot], (about = '') => says[action as Placed](when, by, name, about, to));
  const [waiting, tooMany] = [after('beforeWaiting'), after('overCapacity')];
  return [
    what,
    ...(waiting ? [plain(t.beforeWaiting(waiting))] : []),
    ...(tooMany ? [plain(t.overCapacity(tooMany))] : []),
  ];
}

type Placed = 'ASSIGN_PLACE' | 'HAND_OVER_PLACE' | 'WITHDRAW_SIGNUP' | 'CHANGE_COMPANION';

const placing = new Set<AuditEntry['action']>([
  ...(['ASSIGN_PLACE', 'HAND_OVER_PLACE', 'WITHDRAW_SIGNUP', 'CHANGE_COMPANION'] as const),
]);

function changed(entry: AuditEntry, context: StoryContext): Moment {
  const { t } = context;
  const { action, occurredAt, email, changes } = entry;
  const when = context.when(occurredAt);
  const by = email ?? t.somebody;
  if (placing.has(action)) {
    return { at: occurredAt, tone: 'plain', isMail: false, lines: placed(entry, when, by, context) };
  }
  const fields = changes.map(({ field }) => t.fields[field] ?? field).join(', ');
  const text = fields ? t.changed(when, by, fields) : t.handled(when, by);
  return { at: occurredAt, tone: 'plain', isMail: false, lines: [plain(text)] };
}

function ticked({ slotId, present, tickedAt, by }: StoredTick, context: StoryContext): Moment {
  const { t, name } = context;
  const when = context.when(tickedAt);
  const what = context.about([slotId], (slot = '') => (present ? t.ticked : t.unticked)(when, name, slot));
  return {
    at: tickedAt,
    tone: present ? 'good' : 'plain',
    isMail: false,
    lines: [what, ...(by ? [plain(t.tickedBy(by))] : [])],
  };
}

export interface StoryDay {
  day: string;
  moments: Moment[];
}

/** In the time zone of the congress; the moments are in order of time. */
export function byDay(moments: Moment[], timeZone: string): StoryDay[] {
  const days: StoryDay[] = [];
  for (const moment of moments) {
    const day = calendarDay(moment.at, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.moments.push(moment);
    else days.push({ day, moments: [moment] });
  }
  return days;
}
