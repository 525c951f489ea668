import { dateFormat } from '../language/format.ts';

const dayInMs = 24 * 3_600_000;

/** The date and time on clocks there, as 2026-11-19T09:00. */
export function localTime(instant: string | number, timeZone: string): string {
  const format = dateFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(instant)).replace(' ', 'T');
}

/** How far clocks there are ahead of UTC. */
const offset = (instant: number, timeZone: string) => Date.parse(`${localTime(instant, timeZone)}Z`) - instant;

/**
 * The first instant at which clocks there show this time. Undefined if they never do: in the hour that is skipped when
 * clocks go forward.
 */
export function instantAt(local: string, timeZone: string): number | undefined {
  const asIfUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asIfUtc)) return undefined;
  return [asIfUtc - dayInMs, asIfUtc + dayInMs]
    .map((around) => asIfUtc - offset(around, timeZone))
    .sort((a, b) => a - b)
    .find((instant) => localTime(instant, timeZone) === local);
}
