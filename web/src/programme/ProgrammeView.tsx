import { type ComponentProps, Suspense } from 'react';
import { lazyPage } from '../browser/lazyPage.ts';
import { Loading } from '../ui/Awaited.tsx';
import { SlotList } from './SlotList.tsx';
import type { SlotMap, View } from './view.ts';

const Timetable = lazyPage(() => import('./Timetable.tsx'), { early: true });

interface ProgrammeViewProps extends ComponentProps<typeof SlotList> {
  view: View;
  Map: SlotMap | undefined;
  isWide: boolean;
}

/** A wide page has the map beside the list. Until the map is there, the list is shown in its place. */
export function ProgrammeView({ view, Map, isWide, Action, ...parts }: ProgrammeViewProps) {
  if (view === 'timetable') {
    return (
      <Suspense fallback={<Loading />}>
        <Timetable {...parts} />
      </Suspense>
    );
  }
  const isMap = view === 'map';
  return (
    <div className={`views ${Map ? 'views--map' : ''} ${isMap ? 'views--map-alone' : ''}`}>
      <SlotList {...parts} Action={Action} />
      {Map && (isWide || isMap) && <Map congress={parts.congress} shown={parts.shown} mine={parts.mine} />}
    </div>
  );
}
