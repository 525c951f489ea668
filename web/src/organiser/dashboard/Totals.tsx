import type { Dashboard } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { dashboardTexts } from './texts.ts';

interface TileProps {
  number: number;
  label: string;
}

function Tile({ number, label }: TileProps) {
  return (
    <li className="tile">
      <span className="tile__number tabular">{number}</span> <span className="tile__label">{label}</span>
    </li>
  );
}

interface TotalsProps {
  totals: Dashboard['totals'];
  /** Undefined until known. */
  participants: number | undefined;
}

export function Totals({ totals, participants }: TotalsProps) {
  const t = useTexts(dashboardTexts);
  return (
    <section aria-labelledby="totals">
      <h2 id="totals" className="visually-hidden">
        {t.totals}
      </h2>
      <ul className="plain-list tiles">
        <Tile number={totals.places} label={t.places} />
        <Tile number={totals.confirmed} label={t.confirmed} />
        <Tile number={Math.max(0, totals.places - totals.confirmed)} label={t.free} />
        <Tile number={totals.waiting} label={t.waiting} />
        <Tile number={totals.fullSlots} label={`${t.fullSlots} ${t.ofSlots(totals.slots)}`} />
        {participants !== undefined && <Tile number={participants} label={t.participants(participants)} />}
        <Tile number={totals.participants} label={t.signedUp} />
      </ul>
    </section>
  );
}
