import type { Task } from './task.ts';

const clock = 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0M12 7v5.2l3.5 2';
const people =
  'M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0M2.5 20c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 5a3.2 3.2 0 0 1 0 6.3M18 15c2 .6 3.2 2.3 3.5 5';
const calendar = 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4';
const mail = 'M3 6h18v13H3zM3 7l9 6.5L21 7';
const pin = 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11M14.5 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0';
const bars = 'M4 20h16M7 20v-7M12 20V5M17 20v-10';
const warning = 'M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM12 8v5M12 16v.2';

/** Beside the words of a task. */
export const taskIcons: Record<Task['kind'] | 'later', string> = {
  'over-capacity': warning,
  'mails-stuck': mail,
  draft: calendar,
  'no-slots': calendar,
  'nobody-listed': people,
  'no-meeting-point': pin,
  waiting: people,
  'no-waiting-list': people,
  'almost-empty': clock,
  concentrated: bars,
  'quota-ends': clock,
  closes: clock,
  later: clock,
};
