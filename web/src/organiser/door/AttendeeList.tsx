import { useState } from 'react';
import type { SlotParticipant } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Problem } from '../../api/problem.ts';
import { Field } from '../../ui/Field.tsx';
import { AttendeeRow, WaitingRow } from './AttendeeRow.tsx';
import { absentIn, type Group, groups, idsOf, matches } from './groups.ts';
import { HolderElsewhere, NotValid } from './Holder.tsx';
import { doorTexts } from './texts.ts';
import { useHolder } from './tickets.ts';
import type { Attendee } from './ticks.ts';

interface AttendeeListProps {
  slug: string;
  attendees: Attendee[];
  waiting: SlotParticipant[];
  timeZone: string;
  onTick: (person: SlotParticipant, present: boolean) => void;
}

interface GroupChoiceProps {
  group: Group;
  counts: Record<Group, number>;
  onChange: (group: Group) => void;
}

function GroupChoice({ group, counts, onChange }: GroupChoiceProps) {
  const t = useTexts(doorTexts);
  return (
    <div role="group" aria-label={t.show} className="attendees__groups">
      {groups.map((each) => (
        <button
          key={each}
          type="button"
          className="attendees__group"
          aria-pressed={each === group}
          onClick={() => onChange(each)}
        >
          {t.groups[each]} <span className="tabular">{counts[each]}</span>
        </button>
      ))}
    </div>
  );
}

/** A search looks at everybody, whichever group is shown. */
export function AttendeeList({ slug, attendees, waiting, timeZone, onTick }: AttendeeListProps) {
  const t = useTexts(doorTexts);
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState<Group>('absent');
  const absent = attendees.filter(({ isPresent }) => !isPresent);
  const [kept, setKept] = useState(() => idsOf(absent));
  const present = attendees.filter(({ isPresent }) => isPresent);
  const counts = { absent: absent.length, present: present.length, waiting: waiting.length };
  const isSearching = search.trim() !== '';
  const { data: holder, error } = useHolder(slug, search);
  const isSought = (person: SlotParticipant) => matches(person, search) || person.id === holder?.participantId;

  const shown = { absent: absentIn(attendees, kept), present, waiting: [] }[group];
  const found = isSearching ? attendees.filter(({ person }) => isSought(person)) : shown;
  const foundWaiting = isSearching ? waiting.filter(isSought) : group === 'waiting' ? waiting : [];

  const isNobody = found.length + foundWaiting.length === 0;
  // A name may look like a code.
  const isRefused = error instanceof Problem && error.code !== 'ticket-code-unknown';

  function choose(next: Group) {
    setGroup(next);
    setKept(idsOf(absent));
    setSearch('');
  }

  return (
    <section aria-label={t.title}>
      <div className="attendees__choice" role="search">
        <Field
          label={t.search}
          type="search"
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <GroupChoice group={group} counts={counts} onChange={choose} />
      </div>
      {isNobody && !holder && !isRefused && (
        <p className="attendees__none">{isSearching ? t.notFound(search) : t.nobody[group]}</p>
      )}
      {isNobody && holder && <HolderElsewhere holder={holder} timeZone={timeZone} />}
      {isNobody && isRefused && <NotValid error={error} />}
      <ul className="plain-list attendees">
        {found.map((attendee) => (
          <AttendeeRow key={attendee.person.signupId} attendee={attendee} timeZone={timeZone} onTick={onTick} />
        ))}
        {foundWaiting.map((person) => (
          <WaitingRow key={person.signupId} person={person} />
        ))}
      </ul>
    </section>
  );
}
