import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Dashboard, DashboardSlot, Programme } from '../../api/types.ts';
import { calendarDay } from '../../language/format.ts';
import { useTexts } from '../../language/language.ts';
import { SlotLine } from './SlotLine.tsx';
import { dashboardTexts } from './texts.ts';
import { orderOf, sameOrder, type View } from './view.ts';
import { ViewChoice } from './ViewChoice.tsx';

interface SlotListProps {
  dashboard: Dashboard;
  programme: Programme;
}

const firstView: View = { show: 'all', sort: 'time', day: null };

export function SlotList({ dashboard, programme }: SlotListProps) {
  const t = useTexts(dashboardTexts);
  const dayOf = (slot: DashboardSlot) => calendarDay(slot.start, programme.congress.timeZone);
  const [view, setView] = useState(firstView);
  const [order, setOrder] = useState(() => orderOf(dashboard.slots, firstView, dayOf));
  const fresh = orderOf(dashboard.slots, view, dayOf);
  const slots = new Map(dashboard.slots.map((slot) => [slot.slotId, slot]));

  function change(changed: Partial<View>) {
    const next = { ...view, ...changed };
    setView(next);
    setOrder(orderOf(dashboard.slots, next, dayOf));
  }

  return (
    <section aria-labelledby="slots">
      <h2 id="slots">{t.slots}</h2>
      <div className="view">
        <ViewChoice view={view} days={programme.congress.days} onChange={change} />
        <Button purpose="secondary" disabled={sameOrder(order, fresh)} onClick={() => setOrder(fresh)}>
          {t.again}
        </Button>
      </div>
      {order.length === 0 && <p>{t.nothing}</p>}
      <ul className="plain-list lines">
        {order.map((id) => {
          const slot = slots.get(id);
          return slot && <SlotLine key={id} programme={programme} slot={slot} />;
        })}
      </ul>
    </section>
  );
}
