import { type ComponentProps, Suspense } from 'react';
import type { CongressInfo, DecisionCounts } from '../../api/types.ts';
import { lazyPage } from '../../browser/lazyPage.ts';
import { clockTime, dayAndTime, shortDayName, calendarDay, time } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { AsTable } from './AsTable.tsx';
import { historyTexts } from './historyTexts.ts';
import { openingOf, type Period, periods, type Range } from './period.ts';
import { ReplayControls } from './ReplayControls.tsx';
import { Segments } from './Segments.tsx';
import { seriesListed, seriesShown, signupsIn } from './series.ts';

const SignupChart = lazyPage(() => import('./SignupChart.tsx'));

interface OpeningBoxProps {
  congress: CongressInfo;
  period: Period;
  range: Range;
  /** The steps that have begun. */
  decisions: DecisionCounts[];
  isOpen: boolean;
  onPeriod: (period: Period) => void;
  replay: (Omit<ComponentProps<typeof ReplayControls>, 'momentOf'> & { momentAt: (step: number) => number }) | null;
}

/** How precisely a moment is written depends on the length of the steps. */
function useMoments({ timeZone }: CongressInfo, { seconds, steps }: Range) {
  const language = useLanguage();
  const isOfOneDay = seconds * steps <= 86_400;
  return (instant: number) => {
    if (seconds < 60) return clockTime(instant, timeZone, language);
    const clock = time(instant, timeZone, language);
    if (isOfOneDay) return clock;
    const day = shortDayName(calendarDay(instant, timeZone), language);
    return seconds >= 86_400 ? day : `${day} ${clock}`;
  };
}

/** What happened when, in a plot that can be replayed. */
export function OpeningBox(props: OpeningBoxProps) {
  const { congress, period, range, decisions, isOpen, onPeriod, replay } = props;
  const t = useTexts(historyTexts);
  const language = useLanguage();
  const label = useMoments(congress, range);
  const title = t.title(range.seconds);
  const opening = dayAndTime(openingOf(congress), congress.timeZone, language);
  const all = decisions.map(signupsIn);
  const marked = replay && replay.replay.step !== null ? replay.momentAt(replay.replay.step) : null;
  return (
    <section className="box" aria-labelledby="opening">
      <div className="box__head">
        <h2 id="opening">{title}</h2>
        <Segments
          label={t.period}
          chosen={period}
          options={periods}
          nameOf={(option) => t.periods[option]}
          onChoose={onPeriod}
        />
      </div>
      <div className="box__body">
        {!isOpen && <p>{t.notOpen(opening)}</p>}
        {isOpen && (
          <>
            <ul className="plain-list legend">
              {seriesShown.map((each) => (
                <li key={each} className={`legend__item legend__item--${each}`}>
                  {t.series[each]}
                </li>
              ))}
              <li className="legend__note">{t.opening(opening)}</li>
            </ul>
            <div className="chart__place">
              <Suspense fallback={null}>
                <SignupChart
                  title={title}
                  decisions={decisions}
                  seconds={range.seconds}
                  label={label}
                  marked={marked}
                />
              </Suspense>
            </div>
            {replay && <ReplayControls {...replay} momentOf={(step) => label(replay.momentAt(step))} />}
            <div className="box__foot">
              <p className="tabular">
                {t.sum(
                  all.reduce((sum, count) => sum + count, 0),
                  Math.max(0, ...all),
                  range.seconds,
                )}{' '}
                {replay && t.replayNote}
              </p>
              <AsTable
                title={title}
                name={`${congress.slug}-${period}`}
                head={[t.time, ...seriesListed.map((each) => t.series[each])]}
                rows={decisions.map((step) => [
                  label(Date.parse(step.from)),
                  ...seriesListed.map((each) => step[each]),
                ])}
              />
            </div>
          </>
        )}
      </div>
    </section>
  );
}
