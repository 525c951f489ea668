import type { Programme } from '../../api/types.ts';
import { time } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { useDashboard } from './api.ts';
import { LiveDashboard } from './LiveDashboard.tsx';
import { MailStatus } from './MailStatus.tsx';
import { dashboardTexts } from './texts.ts';

function Actions({ programme }: { programme: Programme }) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const { slug, timeZone } = programme.congress;
  const { query, stale } = useDashboard(slug);
  return (
    <>
      <p role="status" className={stale ? 'live live--off' : 'live'}>
        {query.data && (stale ? t.behind(time(query.dataUpdatedAt, timeZone, language)) : t.liveNow)}
      </p>
      <Link href={`/c/${slug}/organisatie/wandscherm`} className="workspace__action">
        {t.wall}
      </Link>
    </>
  );
}

function Live({ programme }: { programme: Programme }) {
  const { query } = useDashboard(programme.congress.slug);
  return (
    <>
      <Awaited query={query}>{(dashboard) => <LiveDashboard programme={programme} dashboard={dashboard} />}</Awaited>
      <MailStatus congress={programme.congress} />
    </>
  );
}

export default function DashboardPage({ programme }: { programme: Programme }) {
  const t = useTexts(dashboardTexts);
  return (
    <Workspace
      congress={programme.congress}
      page="overview"
      title={t.title}
      actions={<Actions programme={programme} />}
    >
      <Live programme={programme} />
    </Workspace>
  );
}
