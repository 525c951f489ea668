import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ListedParticipant } from '../../api/types.ts';
import { isWide } from '../../browser/width.ts';
import { useTexts } from '../../language/language.ts';
import { useKeys } from '../../ui/useKeys.ts';
import { ParticipantRow } from './ParticipantRow.tsx';
import { rowAfter, withRow } from './rows.ts';
import { participantsTexts } from './texts.ts';

interface ParticipantGridProps {
  found: ListedParticipant[];
  /** The id of who is shown in the panel. */
  chosen: string | null;
  hrefOf: (id: string) => string;
  /** Shows somebody, while the reader goes on in the list. */
  onChoose: (id: string) => void;
  /** Shows somebody, and the reader goes there. */
  onEnter: (id: string) => void;
}

/** As in the style sheet. */
const rowInRem = 3.75;
const rowInPixels = () => rowInRem * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);

/** The row that the keyboard is at: it follows the choice, and is at hand when the choice ends. */
function useCurrentRow(found: ListedParticipant[], chosen: string | null) {
  const place = found.findIndex(({ id }) => id === chosen);
  const [current, setCurrent] = useState(Math.max(0, place));
  const [followed, setFollowed] = useState(place);
  if (place !== followed) {
    setFollowed(place);
    if (place >= 0) setCurrent(place);
  }
  return [Math.min(current, found.length - 1), setCurrent, place] as const;
}

/** Long lists have only the rows in the document that are in sight. */
export function ParticipantGrid({ found, chosen, hrefOf, onChoose, onEnter }: ParticipantGridProps) {
  const t = useTexts(participantsTexts);
  const scroll = useRef<HTMLDivElement>(null);
  const [current, setCurrent, place] = useCurrentRow(found, chosen);
  const focusNext = useRef(false);
  const chosenBefore = useRef(chosen);
  // It is not memoised, and neither is what it returns.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroll.current,
    estimateSize: rowInPixels,
    overscan: 8,
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), current),
  });

  useKeys(scroll, 'keydown', (event) => {
    const next = rowAfter(event.key, current, found.length);
    if (next === null) return;
    event.preventDefault();
    focusNext.current = true;
    setCurrent(next);
    rows.scrollToIndex(next, { align: 'auto' });
  });

  // Not when it is pressed: a key that is held down passes many rows.
  useKeys(scroll, 'keyup', (event) => {
    const one = found[current];
    if (one && rowAfter(event.key, current, found.length) !== null && isWide()) onChoose(one.id);
  });

  const show = useEffectEvent((row: number) => rows.scrollToIndex(row, { align: 'auto' }));
  useEffect(() => {
    if (place >= 0) show(place);
  }, [place]);

  useEffect(() => {
    if (chosenBefore.current !== null && chosen === null) focusNext.current = true;
    chosenBefore.current = chosen;
  }, [chosen]);

  // The row may be rendered later than it becomes the current one.
  useEffect(() => {
    if (!focusNext.current) return;
    const row = scroll.current?.querySelector<HTMLElement>(`[aria-rowindex="${current + 2}"] a`);
    if (!row) return;
    focusNext.current = false;
    row.focus({ preventScroll: true });
  });

  return (
    <div role="grid" aria-label={t.title} aria-rowcount={found.length + 1}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className="people__head">
          <span role="columnheader">{t.nameAndOrganisation}</span>
          <span role="columnheader" className="people__email">
            {t.email}
          </span>
          <span role="columnheader">{t.days}</span>
        </div>
      </div>
      <div role="rowgroup" ref={scroll} className="people__scroll">
        <div role="presentation" className="people__rows" style={{ blockSize: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const one = found[index];
            if (!one) return null;
            return (
              <ParticipantRow
                key={one.id}
                participant={one}
                index={index}
                top={start}
                href={hrefOf(one.id)}
                chosen={one.id === chosen}
                replaces={chosen !== null}
                current={index === current}
                onEnter={() => onEnter(one.id)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
