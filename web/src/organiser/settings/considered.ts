import type { Settings } from '../../api/types.ts';
import { serverNow } from '../../clock/serverClock.ts';
import { instantAt } from '../../clock/zonedTime.ts';
import { congressPath } from '../../congress/api.ts';
import { capFieldNames, limits } from './caps.ts';

function capsIn({ caps }: Settings): string {
  const most = limits(caps);
  const said = capFieldNames.filter((field) => most[field] !== undefined);
  return said.map((field) => `${field.replace('_PER_', '-')}-${most[field]}`).join(',');
}

const daysFrom = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** A time that the clock skips counts as the same time in UTC, which is at most hours away. */
function endOn(day: string, { promotionDaysBefore, promotionUntilTime, timeZone }: Settings): number {
  const local = `${daysFrom(day, -promotionDaysBefore)}T${promotionUntilTime.slice(0, 5)}`;
  return instantAt(local, timeZone) ?? Date.parse(`${local}Z`);
}

/** The first day whose free places still go to the waiting list. */
function promotingFrom(settings: Settings, now: number): string {
  const last = settings.days.at(-1) ?? '';
  return settings.days.find((day) => endOn(day, settings) > now) ?? daysFrom(last, 1);
}

const promotion = ({ promotionDaysBefore, promotionUntilTime }: Settings) =>
  `${promotionDaysBefore} ${promotionUntilTime.slice(0, 5)}`;

/** Other rules, as capacity-service is asked about them. Empty: none of them changes. */
export function considering(slug: string, before: Settings, after: Settings, now = serverNow()): string {
  const asked = {
    caps: capsIn(before) === capsIn(after) ? undefined : capsIn(after),
    pairPasses: before.pairPasses === after.pairPasses ? undefined : String(after.pairPasses),
    promotingFrom: promotion(before) === promotion(after) ? undefined : promotingFrom(after, now),
  };
  const changed = Object.entries(asked).filter((one): one is [string, string] => one[1] !== undefined);
  return changed.length === 0 ? '' : `${congressPath(slug)}/what-if?${new URLSearchParams(changed)}`;
}
