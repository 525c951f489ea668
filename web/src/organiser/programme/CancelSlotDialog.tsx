import type { CongressInfo, DashboardSlot, Session, Slot } from '../../api/types.ts';
import type { Localised } from '../../language/types.ts';
import { Sentence } from '../../language/LocalText.tsx';
import { useTexts } from '../../language/language.ts';
import { AffectedPeople } from '../whatif/AffectedPeople.tsx';
import { Decided, OtherwiseNotice } from '../whatif/Decided.tsx';
import { useConsidered } from '../whatif/whatIf.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { slotTexts } from './slotTexts.ts';
import { SlotTimes } from './SlotTimes.tsx';
import { consideringCancellation } from './whatIf.ts';

interface CancelSlotDialogProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  known: DashboardSlot | undefined;
  onCancel: (reason: Localised) => void;
  onClose: () => void;
}

/** Says who loses what. */
export function CancelSlotDialog({ congress, session, slot, known, onCancel, onClose }: CancelSlotDialogProps) {
  const t = useTexts(slotTexts);
  const { slug, timeZone } = congress;
  const { whatIf, otherwise, isAsShown } = useConsidered(consideringCancellation(slug, slot.id));
  const mailed = whatIf ? whatIf.mailed : known && known.confirmed + known.waiting;

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
      title={<Sentence words={[session.title]} say={t.askCancel} />}
      about={
        <>
          <p>
            <strong>
              <SlotTimes slot={slot} timeZone={timeZone} />
            </strong>
          </p>
          <p>{mailed === undefined ? t.cancelEffectUnknown : t.mailedOf(mailed)}</p>
        </>
      }
      effect={effect}
      yes={t.yesCancel(mailed)}
      onCancel={(reason) => void cancelIfAsShown(reason)}
      onClose={onClose}
    />
  );
}
