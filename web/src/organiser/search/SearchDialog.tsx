import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ListedParticipant, Programme } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { useProgramme } from '../../programme/api.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import { useParticipants } from '../participants/api.ts';
import { find } from './find.ts';
import { SearchResults } from './SearchResults.tsx';
import { searchTexts } from './texts.ts';

interface SearchedProps {
  slug: string;
  search: string;
  participants: ListedParticipant[];
  programme: Programme;
}

function Searched({ slug, search, participants, programme }: SearchedProps) {
  const t = useTexts(searchTexts);
  const findings = useMemo(() => find(search, participants, programme), [search, participants, programme]);
  const { people, sessions, places } = findings;
  const isNone = people.all + sessions.all + places.all === 0;
  return (
    <>
      <p role="status" className="list-found tabular">
        {search.trim() !== '' && (isNone ? t.none : t.found(people.all, sessions.all, places.all))}
      </p>
      <SearchResults slug={slug} search={search} findings={findings} />
    </>
  );
}

interface SearchDialogProps {
  slug: string;
  onClose: () => void;
}

/** One search over people, sessions and places. The arrow keys go from result to result. */
export function SearchDialog({ slug, onClose }: SearchDialogProps) {
  const t = useTexts(searchTexts);
  const place = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const settled = useDeferredValue(search);
  const people = useParticipants(slug);
  const programme = useProgramme(slug);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);

  useKeys(place, 'keydown', (event) => {
    const stops = [...(place.current?.querySelectorAll<HTMLElement>('input, .found a') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isEntered = event.key === 'Enter' && at === 0;
    if (isEntered) stops[1]?.click();
    if (step) stops[at + step]?.focus();
    if (step || isEntered) event.preventDefault();
  });

  return (
    <Dialog title={t.title} onClose={onClose}>
      <div ref={place} className="search" role="search">
        <Field
          label={t.field}
          type="search"
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Awaited query={programme}>
          {(known) => (
            <Awaited query={people}>
              {(all) => <Searched slug={slug} search={settled} participants={all} programme={known} />}
            </Awaited>
          )}
        </Awaited>
      </div>
      <div className="buttons">
        <Button purpose="secondary" onClick={onClose}>
          {t.close}
        </Button>
      </div>
    </Dialog>
  );
}
