import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/request.ts';
import type { SlotParticipants, WhatIf } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import { useTexts } from '../../language/language.ts';
import { type Affected, affectedIn, listed } from './affected.ts';
import { whatIfTexts } from './whatIfTexts.ts';

interface AffectedPeopleProps {
  slug: string;
  slotId: string;
  whatIf: WhatIf;
}

function usePeople(slug: string, slotId: string, isAsked: boolean): SlotParticipants | undefined {
  return useQuery({
    queryKey: ['names', slug, slotId],
    queryFn: () => get<SlotParticipants>(`${congressPath(slug)}/slots/${slotId}/participants`),
    enabled: isAsked,
    staleTime: 10_000,
  }).data;
}

function Person({ person: { name, organisation, kind } }: { person: Affected }) {
  const t = useTexts(whatIfTexts);
  return (
    <li>
      {name}
      {organisation && <span className="quiet"> {organisation}</span>}: {t.happens[kind]}
    </li>
  );
}

/** Who in the slot is affected, by name: the first of them. */
export function AffectedPeople({ slug, slotId, whatIf }: AffectedPeopleProps) {
  const t = useTexts(whatIfTexts);
  const isAsked = whatIf.effects.some((effect) => effect.slotId === slotId && effect.kind !== 'MOVED');
  const people = usePeople(slug, slotId, isAsked);
  const affected = people ? affectedIn(slotId, whatIf, people) : [];
  if (affected.length === 0) return null;
  return (
    <>
      <ol className="effect__people">
        {affected.slice(0, listed).map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ol>
      {affected.length > listed && <p>{t.more(affected.length - listed)}</p>}
    </>
  );
}
