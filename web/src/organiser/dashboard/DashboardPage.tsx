import type { Programme } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { useDashboard, useParticipantCount } from './api.ts';
import { MailStatus } from './MailStatus.tsx';
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
  return (
    <Workspace congress={programme.congress} page="overview" title={t.title}>
      <LiveDashboard programme={programme} />
    </Workspace>
  );
}
