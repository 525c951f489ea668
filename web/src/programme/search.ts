import MiniSearch from 'minisearch';
import type { Session } from '../api/types.ts';

/** Without accents and capitals. */
const folded = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A typing error in five letters. */
const mistakes = 0.2;
const tooShortForMistakes = 3;

const words = (...texts: (string | undefined)[]) => texts.filter(Boolean).join(' ');

const document = ({ id, title, abstract, hosts, district, theme, themeEn, slots }: Session) => ({
  id,
  title: words(title.nl, title.en),
  about: words(abstract?.nl, abstract?.en, theme, themeEn, district),
  hosts: words(...hosts),
  place: words(...slots.flatMap(({ meetingPoint: { name, nameEn } }) => [name, nameEn])),
});

/** Finds sessions by the beginnings of words, and forgives typing errors. */
export function sessionSearch(sessions: Session[]): (text: string) => ReadonlySet<string> {
  const index = new MiniSearch({ fields: ['title', 'about', 'hosts', 'place'], processTerm: folded });
  index.addAll(sessions.map(document));
  return (text) => {
    const found = index.search(text, {
      prefix: true,
      fuzzy: (term) => (term.length > tooShortForMistakes ? mistakes : false),
      combineWith: 'AND',
    });
    return new Set(found.map(({ id }) => id as string));
  };
}
