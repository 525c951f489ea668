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
  /** Once no places are set aside any more. Likewise. */
  setAsideEnds: WhatIf | undefined;
}

const getAPlace = ({ counts }: WhatIf) => (counts.PROMOTED ?? 0) + (counts.EXCHANGED ?? 0);

/** What saving does to whom, before it is done. */
export function SlotEffectBlock(props: SlotEffectBlockProps) {
  const { slug, slotId, effect, known, whatIf, quotaEnds, setAsideEnds } = props;
  const t = useTexts(slotTexts);
  const { otherTime, otherPlace, otherDay, promoted, tooMany, closesWaitingList, changesQuota, setAside, mailed } =
    effect;
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
        {quotaEnds && <li>{t.quotaEnds(getAPlace(quotaEnds))}</li>}
        {setAside !== undefined && <li>{t.changesSetAside(setAside)}</li>}
        {setAside !== undefined && whatIf?.slots[0] && <li>{t.setAsideLeft(whatIf.slots[0].setAsideLeft)}</li>}
        {setAsideEnds && <li>{t.setAsideEnds(getAPlace(setAsideEnds))}</li>}
        {whatIf ? <Decided whatIf={whatIf} /> : mailed === 0 && <li>{t.nobodyMailed}</li>}
      </ul>
      {whatIf && <AffectedPeople slug={slug} slotId={slotId} whatIf={whatIf} />}
    </section>
  );
}
