import type { DashboardSlot } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import type { SlotEffect } from './slotEffect.ts';
import { slotTexts } from './slotTexts.ts';

interface SlotEffectBlockProps {
  effect: SlotEffect;
  known: DashboardSlot | undefined;
}

/** What saving does to whom, before it is done. */
export function SlotEffectBlock({ effect, known }: SlotEffectBlockProps) {
  const t = useTexts(slotTexts);
  const { otherTime, otherPlace, otherDay, promoted, tooMany, closesWaitingList, changesQuota, mailed } = effect;
  const moves = otherTime || otherPlace;
  return (
    <section className="effect" aria-label={t.effect} role="status">
      <h3>{t.effect}</h3>
      <ul>
        {known ? <li>{t.numbers(known.confirmed, known.waiting)}</li> : <li>{t.numbersUnknown}</li>}
        {moves && <li>{t.moves(otherTime, otherPlace)}</li>}
        {otherDay && <li>{t.otherDay}</li>}
        {promoted > 0 && <li>{t.promoted(promoted)}</li>}
        {tooMany > 0 && <li>{t.tooMany(tooMany)}</li>}
        {closesWaitingList && <li>{t.closesWaitingList}</li>}
        {changesQuota && <li>{t.changesQuota}</li>}
        {mailed === 0 && <li>{t.nobodyMailed}</li>}
      </ul>
    </section>
  );
}
