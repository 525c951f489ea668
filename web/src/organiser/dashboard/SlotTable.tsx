import { useMemo } from 'react';
import type { Programme, SlotHistory } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { SlotLine } from './SlotLine.tsx';
import type { Task } from './task.ts';
import { dashboardTexts } from './texts.ts';
import { type SlotsOfDay, slotsInProgramme } from './view.ts';

interface SlotTableProps {
  programme: Programme;
  /** The id of its heading. */
  heading: string;
  groups: SlotsOfDay[];
  histories: SlotHistory[] | undefined;
  /** By the ids of slots, the most urgent first. */
  tasks: ReadonlyMap<string, Task[]>;
}

function Headings() {
  const { headings } = useTexts(dashboardTexts);
  return (
    <div role="rowgroup" className="lines__head">
      <div role="row" className="lines__headings">
        {Object.entries(headings).map(([column, heading]) => (
          <div key={column} role="columnheader" className={`lines__heading lines__heading--${column}`}>
            {heading}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Elements with roles, because browsers drop the roles of a table that is shown as blocks, as on a phone. */
export function SlotTable({ programme, heading, groups, histories, tasks }: SlotTableProps) {
  const language = useLanguage();
  const planned = useMemo(() => slotsInProgramme(programme), [programme]);
  const historyOf = useMemo(() => new Map(histories?.map((history) => [history.slotId, history])), [histories]);
  const isLong = groups.reduce((sum, { slots }) => sum + slots.length, 0) >= 100;
  return (
    <div role="table" aria-labelledby={heading} className={isLong ? 'lines lines--long' : 'lines'}>
      <Headings />
      {groups.map(({ day, slots }) => (
        <div key={day} role="rowgroup">
          {day && (
            <div role="row" className="lines__day">
              <div role="rowheader" aria-colspan={7}>
                {dayName(day, language)}
              </div>
            </div>
          )}
          {slots.map((slot) => (
            <SlotLine
              key={slot.slotId}
              congress={programme.congress}
              slot={slot}
              session={planned.get(slot.slotId)?.session}
              history={historyOf.get(slot.slotId)}
              task={tasks.get(slot.slotId)?.[0]}
              underDay={day !== null}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
