import { useTexts } from '../../language/language.ts';
import { useOrganisations } from '../../participant/api.ts';
import { useProgramme } from '../../programme/api.ts';
import { Link } from '../../ui/Link.tsx';
import { useParticipantCount } from '../dashboard/api.ts';
import { workspacePath } from '../workspace/pages.ts';
import { settingsTexts } from './texts.ts';

/** Imports what is not there, and has what is there checked. */
function useSteps(slug: string): { href: string; text: string }[] {
  const t = useTexts(settingsTexts);
  const sessions = useProgramme(slug).data?.sessions ?? [];
  const slots = sessions.flatMap((session) => session.slots).filter(({ cancelled }) => !cancelled).length;
  const organisations = useOrganisations(slug).data?.length ?? 0;
  const participants = useParticipantCount(slug).data ?? 0;
  const [programmePath, participantsPath] = [workspacePath(slug, 'programme'), workspacePath(slug, 'participants')];
  return [
    sessions.length === 0
      ? { href: `${programmePath}/importeren`, text: t.nextProgramme }
      : { href: programmePath, text: t.checkProgramme(sessions.length, slots) },
    {
      href: `/c/${slug}/organisatie/organisaties/importeren`,
      text: organisations === 0 ? t.nextOrganisations : t.moreOrganisations(organisations),
    },
    participants === 0
      ? { href: `${participantsPath}/importeren`, text: t.nextParticipants }
      : { href: participantsPath, text: t.checkParticipants(participants) },
  ];
}

/** What comes after making a draft, as far as it has come. */
export function NextSteps({ slug }: { slug: string }) {
  const t = useTexts(settingsTexts);
  return (
    <section className="effect" aria-label={t.next}>
      <h2 className="card__title">{t.next}</h2>
      <ol>
        {useSteps(slug).map(({ href, text }) => (
          <li key={href}>
            <Link href={href}>{text}</Link>
          </li>
        ))}
        <li>
          <a className="nl-link" href="#publiceren">
            {t.nextPublish}
          </a>
        </li>
      </ol>
    </section>
  );
}
