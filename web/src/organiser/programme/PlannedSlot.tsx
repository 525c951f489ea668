import type { CongressInfo, DashboardSlot, Slot } from '../../api/types.ts';
import { shortDayName, timeRange } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Link } from '../../ui/Link.tsx';
import { FillBar } from '../dashboard/FillBar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { icons } from '../workspace/icons.ts';
import { sessionTexts } from './texts.ts';

interface SlotNumbersProps {
  slot: Slot;
  /** Undefined until the numbers are known. */
  known: DashboardSlot | undefined;
}

interface PlannedSlotProps extends SlotNumbersProps {
  congress: CongressInfo;
  /** The address of this page with the slot's form. */
  address: string;
  open: boolean;
}

function Places({ slot, known }: SlotNumbersProps) {
  const t = useTexts(sessionTexts);
  if (slot.cancelled) return <span className="planned-slot__places quiet">{t.cancelled}</span>;
  if (!known) return <span className="planned-slot__places tabular">{t.places(slot.capacity)}</span>;
  return (
    <span className="planned-slot__places tabular">
      <FillBar confirmed={known.confirmed} capacity={slot.capacity} setAsideLeft={known.setAsideLeft} />
      <span>{t.filled(known.confirmed, slot.capacity)}</span>
    </span>
  );
}

function Note({ slot, known }: SlotNumbersProps) {
  const t = useTexts(sessionTexts);
  const tooMany = known ? known.confirmed - slot.capacity : 0;
  return (
    <span className="planned-slot__note tabular">
      {!slot.cancelled && tooMany > 0 && <strong className="planned-slot__over">{t.tooMany(tooMany)} </strong>}
      {known && known.setAsideLeft > 0 && !slot.cancelled && `${t.setAside(known.setAsideLeft)} `}
      {known && known.waiting > 0 && t.waiting(known.waiting)}
    </span>
  );
}

export function PlannedSlot({ congress, slot, known, address, open }: PlannedSlotProps) {
  const t = useTexts(sessionTexts);
  const language = useLanguage();
  return (
    <li>
      <Link
        href={address}
        id={`slot-${slot.id}`}
        className={slot.cancelled ? 'planned-slot planned-slot--cancelled' : 'planned-slot'}
        current={open}
      >
        <span className="planned-slot__when tabular">
          {shortDayName(slot.day, language)},{' '}
          <time dateTime={slot.start}>{timeRange(slot.start, slot.end, congress.timeZone, language)}</time>
        </span>
        <Places slot={slot} known={known} />
        <Note slot={slot} known={known} />
        <span className="visually-hidden">, {t.changeSlot}</span>
        <Icon lines={icons.next} />
      </Link>
    </li>
  );
}
