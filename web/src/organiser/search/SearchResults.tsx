import { Fragment, type ReactNode, useId } from 'react';
import { LocalText } from '../../language/LocalText.tsx';
import { useTexts } from '../../language/language.ts';
import { Link } from '../../ui/Link.tsx';
import { workspacePath } from '../workspace/pages.ts';
import type { Findings, Found } from './find.ts';
import { searchTexts } from './texts.ts';

interface GroupProps<T> {
  title: string;
  found: Found<T>;
  keyOf: (one: T) => string;
  /** Where all of them are, if there are more than are shown. */
  rest?: ReactNode;
  children: (one: T) => ReactNode;
}

function Group<T>({ title, found: { first, all }, keyOf, rest, children }: GroupProps<T>) {
  const id = useId();
  if (all === 0) return null;
  return (
    <section aria-labelledby={id} className="found">
      <h3 id={id}>{title}</h3>
      <ul className="plain-list found__list">
        {first.map((one) => (
          <li key={keyOf(one)}>{children(one)}</li>
        ))}
        {all > first.length && rest && <li>{rest}</li>}
      </ul>
    </section>
  );
}

interface SearchResultsProps {
  slug: string;
  search: string;
  findings: Findings;
}

export function SearchResults({ slug, search, findings: { people, sessions, places } }: SearchResultsProps) {
  const t = useTexts(searchTexts);
  const href = (page: 'participants' | 'programme', word: string, value: string) =>
    `${workspacePath(slug, page)}?${new URLSearchParams({ [word]: value }).toString()}`;
  return (
    <Fragment>
      <Group
        title={t.people}
        found={people}
        keyOf={({ id }) => id}
        rest={<Link href={href('participants', 'zoek', search)}>{t.allPeople(people.all)}</Link>}
      >
        {({ id, name, email, organisation }) => (
          <Link href={href('participants', 'deelnemer', id)}>
            {name || email}
            {organisation && <small>{organisation.name}</small>}
          </Link>
        )}
      </Group>
      <Group
        title={t.sessions}
        found={sessions}
        keyOf={({ id }) => id}
        rest={<Link href={href('programme', 'zoek', search)}>{t.allSessions(sessions.all)}</Link>}
      >
        {({ id, title, slots }) => (
          <Link href={href('programme', 'activiteit', id)}>
            <LocalText of={title} />
            <small>{t.slots(slots.length)}</small>
          </Link>
        )}
      </Group>
      <Group title={t.places} found={places} keyOf={({ name }) => name}>
        {({ name, slots }) => (
          <Link href={href('programme', 'zoek', name)}>
            {name}
            <small>{t.slots(slots)}</small>
          </Link>
        )}
      </Group>
    </Fragment>
  );
}
