import { useTexts } from '../../language/language.ts';
import { GoneNotice } from '../editing/GoneNotice.tsx';
import { differing } from '../editing/meanwhile.ts';
import type { SlotFields } from './slotFields.ts';
import { slotTexts } from './slotTexts.ts';

interface CancelledSlotProps {
  was: SlotFields;
  typed: SlotFields;
  onRestart: () => void;
  onClose: () => void;
}

/** Instead of its form. What was typed before it was cancelled can become a new slot. */
export function CancelledSlot({ was, typed, onRestart, onClose }: CancelledSlotProps) {
  const t = useTexts(slotTexts);
  if (differing(was, typed).length === 0) return <p>{t.isCancelled}</p>;
  return (
    <GoneNotice
      {...{ was, typed, onRestart, onClose }}
      title={t.cancelledMeanwhile}
      names={t.fields}
      restart={t.restart}
    />
  );
}
