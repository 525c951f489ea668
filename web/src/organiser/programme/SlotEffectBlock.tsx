import type { DashboardSlot, WhatIf } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import type { SlotEffect } from './slotEffect.ts';
import { slotTexts } from './slotTexts.ts';

interface SlotEffectBlockProps {
  effect: SlotEffect;
  known: DashboardSlot | undefined;
  /** Undefined while only estimates are known. */
  whatIf: WhatIf | undefined;
}

/** What the rules that give out places decide about people. */
function Decided({ whatIf: { counts } }: { whatIf: WhatIf }) {
  const t = useTexts(slotTexts);
  const { PROMOTED = 0, EXCHANGED = 0, MOVED_ONTO_ANOTHER = 0, WAIT_ENDED = 0, WAIT_LOST = 0 } = counts;
  return (
    <>
      {PROMOTED + EXCHANGED > 0 && <li>{t.getAPlace(PROMOTED + EXCHANGED)}</li>}
      {EXCHANGED > 0 && <li>{t.exchange(EXCHANGED)}</li>}
      {MOVED_ONTO_ANOTHER > 0 && <li>{t.twoAtOnce(MOVED_ONTO_ANOTHER)}</li>}
      {WAIT_ENDED + WAIT_LOST > 0 && <li>{t.waitNoLonger(WAIT_ENDED + WAIT_LOST)}</li>}
    </>
  );
}

/** What saving does to whom, before it is done. */
export function SlotEffectBlock({ effect, known, whatIf }: SlotEffectBlockProps) {
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
        {whatIf ? <Decided whatIf={whatIf} /> : promoted > 0 && <li>{t.promoted(promoted)}</li>}
        {tooMany > 0 && <li>{t.tooMany(tooMany)}</li>}
        {closesWaitingList && <li>{t.closesWaitingList}</li>}
        {changesQuota && <li>{t.changesQuota}</li>}
        {(whatIf?.mailed ?? mailed) === 0 && <li>{t.nobodyMailed}</li>}
      </ul>
    </section>
  );
}
