import type { Programme } from '../api/types.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { mayOrganise } from '../signin/roles.ts';
import { useMe } from '../signin/session.ts';
import { appTexts } from '../app/texts.ts';
import { Alert } from '../ui/Alert.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { useDashboard } from './api.ts';
import { MailStatus } from './MailStatus.tsx';
import { SlotList } from './SlotList.tsx';
import { dashboardTexts } from './texts.ts';
import { Totals } from './Totals.tsx';

function LiveDashboard({ programme }: { programme: Programme }) {
  const t = useTexts(dashboardTexts);
  const { query, stale } = useDashboard(programme.congress.slug);
  return (
    <>
      <Awaited query={query}>
        {(dashboard) => (
          <>
            {stale ? <Alert kind="warning">{<p>{t.stale}</p>}</Alert> : <p className="quiet">{t.live}</p>}
            <Totals totals={dashboard.totals} />
            <SlotList dashboard={dashboard} programme={programme} />
          </>
        )}
      </Awaited>
      <MailStatus congress={programme.congress} />
    </>
  );
}

function NotForYou({ slug, signedIn }: { slug: string; signedIn: boolean }) {
  const t = useTexts(dashboardTexts);
  const app = useTexts(appTexts);
  return (
    <>
      <p>{t.onlyOrganisers}</p>
      {!signedIn && (
        <p className="way-back">
          {t.signIn} <Link href={`/inloggen?terug=${encodeURIComponent(`/c/${slug}/organisatie`)}`}>{app.signIn}</Link>
        </p>
      )}
    </>
  );
}

export default function DashboardPage({ programme }: { programme: Programme }) {
  const t = useTexts(dashboardTexts);
  const me = useMe();
  const { slug, name } = programme.congress;
  return (
    <Page title={t.title}>
      <p className="lead">
        <LocalText of={name} />
      </p>
      <Awaited query={me}>
        {(known) =>
          mayOrganise(known, slug) ? (
            <LiveDashboard programme={programme} />
          ) : (
            <NotForYou slug={slug} signedIn={known !== null} />
          )
        }
      </Awaited>
    </Page>
  );
}
