import { useTexts } from '../../language/language.ts';
import { Link } from '../../ui/Link.tsx';
import { settingsTexts } from './texts.ts';

/** What comes after making a draft. */
export function NextSteps({ slug }: { slug: string }) {
  const t = useTexts(settingsTexts);
  return (
    <section className="effect" aria-label={t.next}>
      <h2 className="card__title">{t.next}</h2>
      <ol>
        <li>
          <Link href={`/c/${slug}/organisatie/programma/importeren`}>{t.nextProgramme}</Link>
        </li>
        <li>
          <Link href={`/c/${slug}/organisatie/organisaties/importeren`}>{t.nextOrganisations}</Link>
        </li>
        <li>
          <Link href={`/c/${slug}/organisatie/deelnemers/importeren`}>{t.nextParticipants}</Link>
        </li>
        <li>
          <a className="nl-link" href="#publiceren">
            {t.nextPublish}
          </a>
        </li>
      </ol>
    </section>
  );
}
