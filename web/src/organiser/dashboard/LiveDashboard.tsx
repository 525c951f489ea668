import { useState } from 'react';
import type { Dashboard, Programme, SlotHistory } from '../../api/types.ts';
import { useServerNow } from '../../clock/serverClock.ts';
import { useOrganisations } from '../../participant/api.ts';
import { AtAGlance } from './AtAGlance.tsx';
import { useDecisions, useDistribution, useParticipantCount, useSlotsHistory } from './api.ts';
import { DistributionBox } from './DistributionBox.tsx';
import { sharesOf } from './distribution.ts';
import { OpeningBox } from './OpeningBox.tsx';
import {
  endOf,
  momentOfStep,
  openingOf,
  type Period,
  rangeOf,
  rangeOfSlots,
  rangeOfSparkline,
  stepsUntil,
} from './period.ts';
import { slotsAt, useReplay } from './replay.ts';
import { SlotList } from './SlotList.tsx';
import { TaskList } from './TaskList.tsx';
import type { Task } from './task.ts';
import { Totals } from './Totals.tsx';
import { useTasks } from './useTasks.ts';
import { totalsOf } from './view.ts';

interface LiveDashboardProps {
  programme: Programme;
  dashboard: Dashboard;
}

/** Everything that is known of the opening, in the period that is chosen. */
function useOpening(programme: Programme, now: number) {
  const { congress } = programme;
  const { slug } = congress;
  const opensAt = openingOf(congress);
  const [period, setPeriod] = useState<Period>('hour');
  const isOpen = now >= opensAt;
  const range = rangeOf(period, opensAt, now);
  const slotRange = rangeOfSlots(range);
  const running = now < endOf(range);
  const decisions = useDecisions(slug, range, isOpen, running).data ?? [];
  const slots = useSlotsHistory(slug, slotRange, isOpen, running).data;
  const begun = stepsUntil(slotRange, now);
  return {
    ...{ period, setPeriod, isOpen, range, slotRange, begun },
    decisions: decisions.slice(0, stepsUntil(range, now)),
    slots,
    sinceOpening: useSlotsHistory(slug, rangeOfSparkline(opensAt, now), isOpen, false).data,
  };
}

function bySlot(tasks: Task[]): Map<string, Task[]> {
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    if ('slot' in task) found.set(task.slot.id, [...(found.get(task.slot.id) ?? []), task]);
  }
  return found;
}

const none: SlotHistory[] = [];

export function LiveDashboard({ programme, dashboard }: LiveDashboardProps) {
  const { congress } = programme;
  const { slug } = congress;
  const now = useServerNow();
  const participants = useParticipantCount(slug).data;
  const distribution = useDistribution(slug).data;
  const organisations = useOrganisations(slug).data ?? [];
  const opening = useOpening(programme, now);
  const { replay, ...controls } = useReplay(opening.begun);
  const tasks = useTasks({ programme, numbers: dashboard.slots, now });
  const step = replay.step === null ? null : Math.min(replay.step, opening.begun - 1);
  const slots = step === null ? dashboard.slots : slotsAt(dashboard.slots, opening.slots ?? none, step);
  const momentAt = (of: number) => momentOfStep(opening.slotRange, of + 1);
  const people = {
    known: participants,
    signedUp: dashboard.totals.participants,
    onlyWaiting: distribution?.onlyWaiting,
  };
  return (
    <>
      <AtAGlance congress={congress} slots={dashboard.slots} now={now} />
      <TaskList congress={congress} tasks={tasks} organisations={organisations} now={now} />
      <Totals slots={slots} people={step === null ? people : null} />
      <div className="beside-each-other">
        <OpeningBox
          congress={congress}
          period={opening.period}
          range={opening.range}
          decisions={opening.decisions}
          isOpen={opening.isOpen}
          onPeriod={(period) => {
            controls.backToNow();
            opening.setPeriod(period);
          }}
          replay={
            opening.slots
              ? {
                  replay: { ...replay, step },
                  steps: opening.begun,
                  full: totalsOf(slots).fullSlots,
                  momentAt,
                  onPlay: controls.play,
                  onPause: controls.pause,
                  onStep: controls.goTo,
                  onSpeed: controls.setSpeed,
                  onNow: controls.backToNow,
                }
              : null
          }
        />
        <DistributionBox
          slug={slug}
          sharesOf={(division) =>
            sharesOf(division, { programme, slots: dashboard.slots, distribution, organisations })
          }
        />
      </div>
      <SlotList programme={programme} slots={slots} histories={opening.sinceOpening} tasks={bySlot(tasks)} />
    </>
  );
}
