import MiniSearch from 'minisearch';
import type { Session } from '../api/types.ts';

/** Without accents and capitals. */
const folded = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const longWord = 8;
const shortestPart = 4;
const fieldsOfNames = ['title', 'theme', 'place'];

/** A long word and its ends: whoever looks for "agenda" means "wijkagenda" as well. */
function withEnds(term: string, field?: string): string[] {
  const word = folded(term);
  if (word.length < longWord || !fieldsOfNames.includes(field ?? '')) return [word];
  return Array.from({ length: word.length - shortestPart + 1 }, (_, start) => word.slice(start));
}

/** A typing error in five letters. */
const mistakes = 0.2;
const tooShortForMistakes = 3;

const words = (...texts: (string | undefined)[]) => texts.filter(Boolean).join(' ');

const document = ({ id, title, abstract, hosts, district, theme, themeEn, slots }: Session) => ({
  id,
  title: words(title.nl, title.en),
  about: words(abstract?.nl, abstract?.en),
  theme: words(theme, themeEn, district),
  hosts: words(...hosts),
  place: words(...slots.flatMap(({ meetingPoint: { name, nameEn } }) => [name, nameEn])),
});

/** Finds sessions by the beginnings of words, and forgives typing errors. */
export function sessionSearch(sessions: Session[]): (text: string) => ReadonlySet<string> {
  const index = new MiniSearch({ fields: ['title', 'about', 'theme', 'hosts', 'place'], processTerm: withEnds });
  index.addAll(sessions.map(document));
  return (text) => {
    const found = index.search(text, {
      processTerm: folded,
      prefix: true,
      fuzzy: (term) => (term.length > tooShortForMistakes ? mistakes : false),
      combineWith: 'AND',
    });
    return new Set(found.map(({ id }) => id as string));
  };
}
