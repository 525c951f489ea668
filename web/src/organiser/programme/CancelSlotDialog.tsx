import type { DashboardSlot, Slot } from '../../api/types.ts';
import type { Localised } from '../../language/types.ts';
import { useTexts } from '../../language/language.ts';
import { AffectedPeople } from '../whatif/AffectedPeople.tsx';
import { Decided, OtherwiseNotice } from '../whatif/Decided.tsx';
import { useConsidered } from '../whatif/whatIf.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { slotTexts } from './slotTexts.ts';
import { consideringCancellation } from './whatIf.ts';

interface CancelSlotDialogProps {
  slug: string;
  slot: Slot;
  known: DashboardSlot | undefined;
  onCancel: (reason: Localised) => void;
  onClose: () => void;
}

/** Says who loses what. */
export function CancelSlotDialog({ slug, slot, known, onCancel, onClose }: CancelSlotDialogProps) {
  const t = useTexts(slotTexts);
  const { whatIf, otherwise, isAsShown } = useConsidered(consideringCancellation(slug, slot.id));
  const estimate = known && known.confirmed + known.waiting;

  async function cancelIfAsShown(reason: Localised) {
    if (await isAsShown()) onCancel(reason);
  }

  const effect = (
    <>
      <section className="effect" aria-label={t.cancelEffectTitle} role="status">
        <h3>{t.cancelEffectTitle}</h3>
        <ul>
          {whatIf ? (
            <Decided whatIf={whatIf} />
          ) : (
            <li>{known ? t.cancelEffect(known.confirmed, known.waiting) : t.cancelEffectUnknown}</li>
          )}
          <li>{t.cancelHelp}</li>
        </ul>
        {whatIf && <AffectedPeople slug={slug} slotId={slot.id} whatIf={whatIf} />}
      </section>
      <OtherwiseNotice otherwise={otherwise} />
    </>
  );
  return (
    <ReasonDialog
      title={t.askCancel}
      effect={effect}
      yes={t.yesCancel(whatIf ? whatIf.mailed : estimate)}
      onCancel={(reason) => void cancelIfAsShown(reason)}
      onClose={onClose}
    />
  );
}
