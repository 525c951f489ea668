import type { DashboardSlot, Session, Slot } from '../../api/types.ts';

const day = 24 * 3_600_000;

/** A slot with what it is part of. */
export interface SlotInProgramme {
  session: Session;
  slot: Slot;
  known: DashboardSlot;
}

/** Something that an organiser has to look at now, with the figures that are the reason. */
export type Task =
  | ({ kind: 'over-capacity'; over: number } & SlotInProgramme)
  | { kind: 'mails-stuck'; stuck: number; givenUp: number }
  | { kind: 'draft'; opensAt: number }
  | { kind: 'no-slots'; opensAt: number }
  | { kind: 'nobody-listed'; opensAt: number }
  | { kind: 'no-meeting-point'; slots: number; first: SlotInProgramme }
  | ({ kind: 'waiting' } & SlotInProgramme)
  | ({ kind: 'no-waiting-list' } & SlotInProgramme)
  | ({ kind: 'almost-empty'; days: number } & SlotInProgramme)
  | ({ kind: 'concentrated'; organisations: { id: string; places: number }[] } & SlotInProgramme)
  | ({ kind: 'quota-ends'; quotaUntil: number } & SlotInProgramme)
  | { kind: 'closes'; closesAt: number; free: number };

export const startOf = ({ slot }: SlotInProgramme) => Date.parse(slot.start);

export type Urgency = 'now' | 'soon' | 'know';

/** Over capacity and stuck mails never wait; opening without what it needs is urgent on the last day. */
export function urgencyOf(task: Task, now: number): Urgency {
  switch (task.kind) {
    case 'over-capacity':
    case 'mails-stuck':
      return 'now';
    case 'draft':
    case 'no-slots':
    case 'nobody-listed':
      return task.opensAt - now < day ? 'now' : 'soon';
    case 'no-meeting-point':
    case 'waiting':
    case 'almost-empty':
      return 'soon';
    case 'no-waiting-list':
    case 'concentrated':
    case 'quota-ends':
    case 'closes':
      return 'know';
  }
}

/** Until when something can be done about it; null: without end. */
export function momentOf(task: Task): number | null {
  switch (task.kind) {
    case 'mails-stuck':
      return null;
    case 'draft':
    case 'no-slots':
    case 'nobody-listed':
      return task.opensAt;
    case 'no-meeting-point':
      return startOf(task.first);
    case 'closes':
      return task.closesAt;
    case 'quota-ends':
      return task.quotaUntil;
    default:
      return startOf(task);
  }
}

/** The same task keeps its id while its figures change. */
export const idOf = (task: Task) => ('slot' in task ? `${task.kind}/${task.slot.id}` : task.kind);

/** How bad it is, to compare the task with itself at an earlier time. */
export function sizeOf(task: Task): number {
  switch (task.kind) {
    case 'over-capacity':
      return task.over;
    case 'mails-stuck':
      return task.stuck + task.givenUp;
    case 'waiting':
      return task.known.waiting;
    case 'no-meeting-point':
      return task.slots;
    default:
      return 1;
  }
}
