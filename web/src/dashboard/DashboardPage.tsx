import type { Programme } from '../api/types.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { Alert } from '../ui/Alert.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { useDashboard, useParticipantCount } from './api.ts';
import { MailStatus } from './MailStatus.tsx';
import { OrganisersOnly } from './OrganisersOnly.tsx';
import { SlotList } from './SlotList.tsx';
import { dashboardTexts } from './texts.ts';
import { Totals } from './Totals.tsx';

function LiveDashboard({ programme }: { programme: Programme }) {
  const t = useTexts(dashboardTexts);
  const { slug } = programme.congress;
  const { query, stale } = useDashboard(slug);
  const participants = useParticipantCount(slug).data;
  return (
    <>
      <p className="way-back">
        <Link href={`/c/${slug}/organisatie/status`}>{t.toStatus}</Link>
      </p>
      <Awaited query={query}>
        {(dashboard) => (
          <>
            {stale ? <Alert kind="warning">{<p>{t.stale}</p>}</Alert> : <p className="quiet">{t.live}</p>}
            <Totals totals={dashboard.totals} participants={participants} />
            <SlotList dashboard={dashboard} programme={programme} />
          </>
        )}
      </Awaited>
      <MailStatus congress={programme.congress} />
    </>
  );
}

export default function DashboardPage({ programme }: { programme: Programme }) {
  const t = useTexts(dashboardTexts);
  const { slug, name } = programme.congress;
  return (
    <Page title={t.title}>
      <p className="lead">
        <LocalText of={name} />
      </p>
      <OrganisersOnly slug={slug} path={`/c/${slug}/organisatie`}>
        <LiveDashboard programme={programme} />
      </OrganisersOnly>
    </Page>
  );
}
