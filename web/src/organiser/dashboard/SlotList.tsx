import { useDeferredValue, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { DashboardSlot, Programme, SlotHistory } from '../../api/types.ts';
import { calendarDay } from '../../language/format.ts';
import { useTexts } from '../../language/language.ts';
import { SlotTable } from './SlotTable.tsx';
import type { Task } from './task.ts';
import { dashboardTexts } from './texts.ts';
import { countsOf, groupsOf, orderOf, sameOrder, searchedIn, type View, viewIn, viewInAddress } from './view.ts';
import { ViewChoice } from './ViewChoice.tsx';
import { Button } from '../../ui/Button.tsx';

interface SlotListProps {
  programme: Programme;
  /** As they are, or as they were. */
  slots: DashboardSlot[];
  histories: SlotHistory[] | undefined;
  /** By the ids of slots, the most urgent first. */
  tasks: ReadonlyMap<string, Task[]>;
}

/** The order at the moment the view was chosen, so that no row jumps while the numbers change. */
function useOrder(fresh: string[], choice: string) {
  const [kept, setKept] = useState({ choice, order: fresh });
  if (kept.choice !== choice) setKept({ choice, order: fresh });
  return { order: kept.order, again: () => setKept({ choice, order: fresh }) };
}

/** Rows that fill a screen. The others of a long list follow after the first look at the page. */
const firstRows = 20;

export function SlotList({ programme, slots, histories, tasks }: SlotListProps) {
  const t = useTexts(dashboardTexts);
  const [address, setAddress] = useSearchParams();
  const view = viewIn(address);
  const { timeZone, days } = programme.congress;
  const searched = useMemo(() => searchedIn(programme), [programme]);
  const dayOf = ({ start }: DashboardSlot) => calendarDay(start, timeZone);
  const attention = new Set(tasks.keys());
  const fresh = orderOf(
    {
      slots,
      attention,
      dayOf,
      textOf: ({ slotId }) => searched.get(slotId) ?? '',
    },
    view,
  );
  const { order, again } = useOrder(fresh, viewInAddress(view).toString());
  const bySlot = new Map(slots.map((slot) => [slot.slotId, slot]));
  const isWhole = useDeferredValue(true, false);
  const listed = (isWhole ? order : order.slice(0, firstRows)).flatMap((id) => bySlot.get(id) ?? []);
  const change = (changed: Partial<View>) => setAddress(viewInAddress({ ...view, ...changed }), { replace: true });

  return (
    <section className="box" aria-labelledby="slots">
      <div className="box__head">
        <h2 id="slots">{t.slots}</h2>
        <p role="status" className="quiet tabular">
          {t.found(order.length, slots.length)}
        </p>
      </div>
      <div className="box__body view" role="search">
        <ViewChoice view={view} days={days} counts={countsOf(slots, attention)} onChange={change} />
        <Button purpose="secondary" disabled={sameOrder(order, fresh)} onClick={again}>
          {t.again}
        </Button>
      </div>
      {order.length === 0 && <p className="box__body">{t.nothing}</p>}
      {order.length > 0 && (
        <SlotTable {...{ programme, histories, tasks }} heading="slots" groups={groupsOf(listed, view, dayOf)} />
      )}
    </section>
  );
}
