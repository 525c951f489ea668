import type { ReactNode } from 'react';
import type { AssignmentWhatIf, WhatIf } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { companionTexts } from './companionTexts.ts';
import { AffectedPeople } from '../whatif/AffectedPeople.tsx';
import { getAPlace } from './places.ts';
import { placesTexts } from './placesTexts.ts';

interface FollowingEffectProps {
  following: WhatIf;
  passes?: number;
  /** Sentences about whom it is done to. */
  first?: string[] | undefined;
  /** Undefined: the place is none of those set aside. */
  setAside?: number | undefined;
  children?: ReactNode;
}

/** What happens to others, and how many are emailed. */
export function FollowingEffect({ following, passes, first = [], setAside, children }: FollowingEffectProps) {
  const t = useTexts(placesTexts);
  const { WAIT_ENDED = 0, PARTED = 0 } = following.counts;
  const promoted = getAPlace(following);
  return (
    <section className="effect" aria-label={t.effect} role="status">
      <h3>{t.effect}</h3>
      <ul>
        {first.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {setAside !== undefined && <li>{t.fromSetAside(setAside)}</li>}
        {passes !== undefined && passes > 0 && <li>{t.passes(passes)}</li>}
        {promoted > 0 && <li>{t.promoted(promoted)}</li>}
        {WAIT_ENDED > 0 && <li>{t.waitsEnd(WAIT_ENDED)}</li>}
        {PARTED > 0 && <li>{t.parted}</li>}
        <li>{t.mailed(following.mailed)}</li>
      </ul>
      {children}
    </section>
  );
}

/** How many are left of those set aside, with the one that is given. */
export function setAsideBefore({ fromSetAside, following }: AssignmentWhatIf): number | undefined {
  return fromSetAside ? 1 + (following.slots[0]?.setAsideLeft ?? 0) : undefined;
}

interface AssignmentEffectProps {
  whatIf: AssignmentWhatIf;
  /** Sentences of a handover. */
  first?: string[];
  /** Of who gets a place. */
  name?: string;
  slug?: string;
  /** The slot in which they give up their place. */
  from?: string | undefined;
}

/** What giving a place does, or why it is impossible. */
export function AssignmentEffect({ whatIf, first, name, slug, from }: AssignmentEffectProps) {
  const t = useTexts(placesTexts);
  const companion = useTexts(companionTexts);
  const staysFree = from !== undefined && getAPlace(whatIf.following) === 0;
  const sentences = [
    ...(first ?? []),
    ...(name ? [t.gets(name)] : []),
    ...(staysFree ? [t.staysFree] : []),
    ...(whatIf.companion ? [companion.comesAlong[whatIf.companion]] : []),
  ];
  return whatIf.refused ? (
    <p role="status">{t.refused[whatIf.refused] ?? t.refusedOtherwise}</p>
  ) : (
    <FollowingEffect
      following={whatIf.following}
      passes={whatIf.fromSetAside && !first ? 0 : whatIf.waiting}
      first={sentences}
      setAside={first ? undefined : setAsideBefore(whatIf)}
    >
      {slug && from && <AffectedPeople slug={slug} slotId={from} whatIf={whatIf.following} />}
    </FollowingEffect>
  );
}
