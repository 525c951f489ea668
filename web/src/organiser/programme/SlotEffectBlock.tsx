import type { DashboardSlot, WhatIf } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { AffectedPeople } from '../whatif/AffectedPeople.tsx';
import { Decided } from '../whatif/Decided.tsx';
import type { SlotEffect } from './slotEffect.ts';
import { slotTexts } from './slotTexts.ts';

interface SlotEffectBlockProps {
  slug: string;
  slotId: string;
  effect: SlotEffect;
  known: DashboardSlot | undefined;
  /** Undefined while only estimates are known. */
  whatIf: WhatIf | undefined;
  /** Once the quota has ended. Undefined if it does not end, or is not known. */
  quotaEnds: WhatIf | undefined;
}

/** What saving does to whom, before it is done. */
export function SlotEffectBlock({ slug, slotId, effect, known, whatIf, quotaEnds }: SlotEffectBlockProps) {
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
        {!whatIf && promoted > 0 && <li>{t.promoted(promoted)}</li>}
        {tooMany > 0 && <li>{t.tooMany(tooMany)}</li>}
        {closesWaitingList && <li>{t.closesWaitingList}</li>}
        {changesQuota && <li>{t.changesQuota}</li>}
        {quotaEnds && <li>{t.quotaEnds((quotaEnds.counts.PROMOTED ?? 0) + (quotaEnds.counts.EXCHANGED ?? 0))}</li>}
        {whatIf ? <Decided whatIf={whatIf} /> : mailed === 0 && <li>{t.nobodyMailed}</li>}
      </ul>
      {whatIf && <AffectedPeople slug={slug} slotId={slotId} whatIf={whatIf} />}
    </section>
  );
}
