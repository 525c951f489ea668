import { useState } from 'react';
import { number } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../../language/language.ts';
import { AsTable } from './AsTable.tsx';
import { type Division, divisions, type Share } from './distribution.ts';
import { historyTexts } from './historyTexts.ts';
import { Segments } from './Segments.tsx';

interface DistributionBoxProps {
  slug: string;
  sharesOf: (division: Division) => Share[];
}

const shownAtFirst = 8;

function Bar({ part }: { part: number }) {
  return (
    <svg className="fill-bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
      <rect className="fill-bar__space" width="100" height="1" />
      <rect className="fill-bar__taken" width={100 * part} height="1" />
    </svg>
  );
}

/** Which organisations, districts or kinds have the places. */
export function DistributionBox({ slug, sharesOf }: DistributionBoxProps) {
  const t = useTexts(historyTexts);
  const language = useLanguage();
  const [division, setDivision] = useState<Division>('organisation');
  const shares = sharesOf(division);
  const all = shares.reduce((sum, { places }) => sum + places, 0);
  const largest = Math.max(1, ...shares.map(({ places }) => places));
  const shown = shares.length > shownAtFirst + 1 ? shares.slice(0, shownAtFirst) : shares;
  const rest = shares.slice(shown.length);
  const restPlaces = rest.reduce((sum, { places }) => sum + places, 0);
  const organisations = shares.filter(({ of }) => of !== undefined);
  const percent = (places: number) =>
    `${((100 * places) / Math.max(1, all)).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 })}%`;

  const isOurs = ({ of }: Share) => of === undefined || division === 'kind';
  const nameOf = ({ of }: Share) =>
    of === undefined ? t.none[division] : division === 'kind' ? (t.kinds[of] ?? of) : of;
  const shownAs = (share: Share) => (isOurs(share) ? nameOf(share) : <LocalText of={localised(nameOf(share))} />);

  return (
    <section className="box" aria-labelledby="distribution">
      <div className="box__head">
        <h2 id="distribution">{t.distribution}</h2>
      </div>
      <div className="box__body">
        <Segments
          label={t.divide}
          chosen={division}
          options={divisions}
          nameOf={(option) => t.divisions[option]}
          onChoose={setDivision}
        />
        {all === 0 && <p>{t.noPlaces}</p>}
        <ul className="plain-list shares tabular">
          {shown.map((share) => (
            <li key={share.of ?? ''} className="share">
              <span>{shownAs(share)}</span>
              <Bar part={share.places / largest} />
              <span>
                {number(share.places, language)} · {percent(share.places)}
              </span>
            </li>
          ))}
          {rest.length > 0 && (
            <li className="share quiet">
              <span>{t.others(rest.length)}</span>
              <span />
              <span>
                {number(restPlaces, language)} · {percent(restPlaces)}
              </span>
            </li>
          )}
        </ul>
        {division === 'organisation' && organisations.length > 0 && (
          <p className="quiet">
            {t.organisations(
              organisations.length,
              Math.round((100 * (organisations[0]?.places ?? 0)) / Math.max(1, all)),
            )}
          </p>
        )}
        {all > 0 && (
          <AsTable
            title={`${t.distribution} ${t.divisions[division]}`}
            name={`${slug}-${division}`}
            head={[t.divisions[division], t.places, t.share]}
            rows={shares.map((share) => [nameOf(share), share.places, percent(share.places)])}
            names={shares.map(shownAs)}
          />
        )}
      </div>
    </section>
  );
}
