import { useCongresses } from '../congress/api.ts';
import { useCongressOfPage } from '../congress/useCongressShown.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { useMe } from '../me/session.ts';
import { aboutTexts } from './texts.ts';

/** Whom to ask: the organisers of the congress one came from; of each where nobody can tell which that is. */
export function Contacts() {
  const t = useTexts(aboutTexts);
  const all = useCongresses().data ?? [];
  const one = useCongressOfPage(useMe().data);
  const asked = one ? [one] : all;
  if (asked.length === 0) return null;
  return (
    <section>
      <h2>{t.contact}</h2>
      <ul>
        {asked.map(({ slug, name, contactEmail }) => (
          <li key={slug}>
            <LocalText of={name} />: <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
