import { useCongresses } from '../congress/api.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { aboutTexts } from './texts.ts';

/** Whom to ask: the organisers of each congress. */
export function Contacts() {
  const t = useTexts(aboutTexts);
  const congresses = useCongresses().data ?? [];
  if (congresses.length === 0) return null;
  return (
    <section>
      <h2>{t.contact}</h2>
      <ul>
        {congresses.map(({ slug, name, contactEmail }) => (
          <li key={slug}>
            <LocalText of={name} />: <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
