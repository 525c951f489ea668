import type { ReactNode } from 'react';
import type { DashboardSlot } from '../../api/types.ts';
import { number } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { FillBar } from './FillBar.tsx';
import { dashboardTexts } from './texts.ts';
import { totalsOf } from './view.ts';

interface FigureProps {
  label: string;
  value: number;
  of?: string | undefined;
  children?: ReactNode;
}

function Figure({ label, value, of, children }: FigureProps) {
  const language = useLanguage();
  return (
    <div className="key-figure">
      <dt>{label}</dt>
      <dd className="key-figure__number">
        {number(value, language)} {of && <small>{of}</small>}
      </dd>
      {children}
    </div>
  );
}

interface TotalsProps {
  /** As they are, or as they were. */
  slots: DashboardSlot[];
  /** Of people, which no replay knows; undefined until known. */
  people: { known: number | undefined; signedUp: number; onlyWaiting: number | undefined } | null;
}

export function Totals({ slots, people }: TotalsProps) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const totals = totalsOf(slots);
  const part = totals.places === 0 ? 0 : Math.floor((100 * totals.confirmed) / totals.places);
  return (
    <section aria-labelledby="totals">
      <h2 id="totals" className="visually-hidden">
        {t.totals}
      </h2>
      <dl className="key-figures tabular">
        <Figure label={t.confirmed} value={totals.confirmed} of={t.of(number(totals.places, language))}>
          <dd>
            <FillBar confirmed={totals.confirmed} capacity={totals.places} setAsideLeft={totals.setAsideLeft} />
            {part}% · {t.free(Math.max(0, totals.places - totals.confirmed - totals.setAsideLeft))}
            {totals.setAsideLeft > 0 && <> · {t.setAside(totals.setAsideLeft)}</>}
          </dd>
        </Figure>
        <Figure label={t.waiting} value={totals.waiting} of={t.onSlots(totals.waitingSlots)} />
        {people?.known !== undefined && (
          <Figure label={t.participants} value={people.known}>
            <dd>{t.signedUp(people.signedUp)}</dd>
          </Figure>
        )}
        {people?.onlyWaiting !== undefined && (
          <Figure label={t.onlyWaiting} value={people.onlyWaiting}>
            <dd>{t.onlyWaitingNote}</dd>
          </Figure>
        )}
        <Figure label={t.fullSlots} value={totals.fullSlots} of={t.of(t.slotsCount(totals.slots))} />
      </dl>
    </section>
  );
}
