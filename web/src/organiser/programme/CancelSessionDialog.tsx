import type { CongressInfo, Session, Slot } from '../../api/types.ts';
import type { Localised } from '../../language/types.ts';
import { Sentence } from '../../language/LocalText.tsx';
import { useTexts } from '../../language/language.ts';
import { AffectedPeople } from '../whatif/AffectedPeople.tsx';
import { DecidedCounts, OtherwiseNotice } from '../whatif/Decided.tsx';
import { inAll, useAllConsidered } from '../whatif/whatIf.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { slotTexts } from './slotTexts.ts';
import { SlotTimes } from './SlotTimes.tsx';
import type { Numbers } from './view.ts';
import { consideringCancellation } from './whatIf.ts';

/** What is known without the service that gives out the places: the numbers that are shown. */
function shownOf(slots: Slot[], numbers: Numbers) {
  const known = slots.flatMap(({ id }) => numbers.get(id) ?? []);
  if (known.length < slots.length) return undefined;
  const confirmed = known.reduce((sum, slot) => sum + slot.confirmed, 0);
  const waiting = known.reduce((sum, slot) => sum + slot.waiting, 0);
  return { confirmed, waiting, mailed: confirmed + waiting };
}

interface CancelSessionDialogProps {
  congress: CongressInfo;
  session: Session;
  /** Those that are cancelled. */
  slots: Slot[];
  numbers: Numbers;
  onCancel: (reason: Localised) => void;
  onClose: () => void;
}

/** Says who loses what, of each slot. Each is considered alone, so that together it is at most so much. */
export function CancelSessionDialog({
  congress,
  session,
  slots,
  numbers,
  onCancel,
  onClose,
}: CancelSessionDialogProps) {
  const t = useTexts(slotTexts);
  const { slug, timeZone } = congress;
  const { whatIfs, otherwise, areAsShown } = useAllConsidered(slots.map(({ id }) => consideringCancellation(slug, id)));
  const decided = whatIfs && inAll(whatIfs);
  const shown = shownOf(slots, numbers);
  const mailed = (decided ?? shown)?.mailed;

  async function cancelIfAsShown(reason: Localised) {
    if (await areAsShown()) onCancel(reason);
  }

  const about = (
    <>
      <ul className="plain-list">
        {slots.map((slot) => (
          <li key={slot.id}>
            <strong>
              <SlotTimes slot={slot} timeZone={timeZone} />
            </strong>
          </li>
        ))}
      </ul>
      <p>{mailed === undefined ? t.cancelEffectUnknown : t.mailedAtMost(mailed)}</p>
    </>
  );
  const effect = (
    <>
      <section className="effect" aria-label={t.cancelEffectTitle} role="status">
        <h3>{t.cancelEffectTitle}</h3>
        <ul>
          <li>{t.slotsAhead(slots.length)}</li>
          {decided ? (
            <DecidedCounts counts={decided.counts} />
          ) : (
            <li>{shown ? t.signupsEnd(shown.confirmed, shown.waiting) : t.cancelEffectUnknown}</li>
          )}
          <li>{t.cancelHelp}</li>
        </ul>
        {whatIfs?.map((whatIf, index) => {
          const slot = slots[index];
          return slot && <AffectedPeople key={slot.id} slug={slug} slotId={slot.id} whatIf={whatIf} />;
        })}
      </section>
      <OtherwiseNotice otherwise={otherwise} />
    </>
  );
  return (
    <ReasonDialog
      title={<Sentence words={[session.title]} say={t.askCancelSession} />}
      about={about}
      effect={effect}
      yes={t.yesCancelSession(mailed)}
      onCancel={(reason) => void cancelIfAsShown(reason)}
      onClose={onClose}
    />
  );
}
