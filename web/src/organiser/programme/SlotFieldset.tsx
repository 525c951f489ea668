import type { ReactNode } from 'react';
import type { CongressInfo } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { useEnglishOffered, useLanguage, useTexts } from '../../language/language.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { CapacityField, type KnownPlaces } from './CapacityField.tsx';
import { onDay, type SlotField, type SlotFields } from './slotFields.ts';
import { slotTexts } from './slotTexts.ts';

interface PartProps {
  typed: SlotFields;
  wrong: Partial<Record<SlotField, string>>;
  /** Of a slot that exists. */
  places?: KnownPlaces;
  onChange: (changed: Partial<SlotFields>) => void;
}

type TextField = Exclude<SlotField, 'waitingList'>;

function useTextField({ typed, wrong, onChange }: PartProps) {
  const t = useTexts(slotTexts);
  return (field: TextField) => ({
    label: t.fields[field],
    value: typed[field],
    error: wrong[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
}

function Times({ days, ...part }: PartProps & { days: string[] }) {
  const t = useTexts(slotTexts);
  const language = useLanguage();
  const field = useTextField(part);
  const { typed, onChange } = part;
  // A day that is no longer one of the congress's stays until another is chosen.
  const offered = days.includes(typed.day) ? days : [typed.day, ...days];
  return (
    <>
      <Select
        label={t.fields.day}
        value={typed.day}
        options={offered.map((day) => ({ value: day, label: dayName(day, language) }))}
        onChange={(day) => onChange(onDay(typed, day))}
      />
      <div className="panel__row">
        <Field {...field('from')} type="time" />
        <Field {...field('to')} type="time" />
        {typed.endDay !== typed.day && <Field {...field('endDay')} type="date" />}
      </div>
    </>
  );
}

function Place(part: PartProps) {
  const field = useTextField(part);
  return (
    <>
      <Field {...field('place')} maxLength={200} />
      {useEnglishOffered() && <Field {...field('placeEn')} maxLength={200} />}
      <div className="panel__row">
        <Field {...field('latitude')} inputMode="decimal" />
        <Field {...field('longitude')} inputMode="decimal" />
      </div>
    </>
  );
}

function Capacity({ places, ...part }: PartProps) {
  const field = useTextField(part)('capacity');
  return places ? (
    <CapacityField field={field} places={places} onChange={(capacity) => part.onChange({ capacity })} />
  ) : (
    <Field {...field} inputMode="numeric" />
  );
}

function Places(part: PartProps) {
  const t = useTexts(slotTexts);
  const field = useTextField(part);
  const { typed, onChange } = part;
  return (
    <>
      <Checkbox
        label={t.fields.waitingList}
        checked={typed.waitingList}
        onChange={(waitingList) => onChange({ waitingList })}
      />
      <div className="panel__row">
        <Field {...field('perOrganisation')} description={t.noLimit} inputMode="numeric" />
        <Field {...field('quotaUntil')} description={t.noEnd} type="datetime-local" />
      </div>
      <div className="panel__row">
        <Field {...field('setAside')} description={t.setAsideHelp} inputMode="numeric" />
        <Field {...field('setAsideUntil')} description={t.setAsideNoEnd} type="datetime-local" />
      </div>
    </>
  );
}

interface SlotFieldsetProps extends PartProps {
  congress: CongressInfo;
  /** What the change does, beside what is changed most. */
  effect?: ReactNode;
}

/** Of a slot that exists, the capacity comes first, with what the change does. */
export function SlotFieldset({ congress, effect, ...part }: SlotFieldsetProps) {
  return (
    <>
      {part.places && <Capacity {...part} />}
      {effect}
      <Times days={congress.days} {...part} />
      <Place {...part} />
      {!part.places && <Capacity {...part} />}
      <Places {...part} />
    </>
  );
}
