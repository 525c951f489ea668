import type { DashboardSlot, WhatIf } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { capacityRange, placeOn } from './capacityRange.ts';
import { slotTexts } from './slotTexts.ts';

/** What is known about the places of a slot that is changed. */
export interface KnownPlaces {
  /** As it is stored. */
  capacity: number;
  known: DashboardSlot | undefined;
  whatIf: WhatIf | undefined;
}

interface CapacityFieldProps {
  field: { label: string; value: string; error: string | undefined };
  places: KnownPlaces;
  onChange: (capacity: string) => void;
}

// In percent of the slider on a phone. Marks that are closer to each other would overlap.
const apart = 22;
const apartFromLongMark = 40;

/** At its number, and within the slider at both ends. */
const mark = (at: number) => ({ insetInlineStart: `${at}%`, translate: `-${at}% 0` });

/** A number, with a slider that shows what more or fewer places do. */
export function CapacityField({ field, places, onChange }: CapacityFieldProps) {
  const t = useTexts(slotTexts);
  const { capacity, known, whatIf } = places;
  const typed = /^\d{1,6}$/.test(field.value.trim()) ? Number(field.value.trim()) : capacity;
  const range = capacityRange(capacity, typed, known);
  const now = placeOn(range, capacity);
  const all = range.everybody === undefined ? undefined : placeOn(range, range.everybody);
  return (
    <div className="capacity">
      <Field {...field} inputMode="numeric" onChange={({ target }) => onChange(target.value)} />
      <div className="capacity__slider">
        <input
          type="range"
          min={range.min}
          max={range.max}
          value={typed}
          aria-label={t.slider}
          aria-valuetext={t.sliderValue(typed, whatIf)}
          onChange={({ target }) => onChange(target.value)}
        />
        <p className="capacity__marks tabular" aria-hidden="true">
          {now > apart && <span style={mark(0)}>{range.min}</span>}
          <span style={mark(now)}>{t.sliderNow(capacity)}</span>
          {all !== undefined && all - now > apartFromLongMark && (
            <span style={mark(all)}>{t.sliderEverybody(range.everybody ?? 0)}</span>
          )}
        </p>
      </div>
    </div>
  );
}
