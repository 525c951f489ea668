import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation, useRoute } from 'wouter';
import type { Programme } from '../api/types.ts';
import { useCongresses } from '../congress/api.ts';
import { CongressChooser } from '../congress/CongressChooser.tsx';
import { useCongressShown } from '../congress/useCongressShown.ts';
import { useTexts } from '../language/language.ts';
import { ProgrammePage } from '../programme/ProgrammePage.tsx';
import { ProgrammeShape } from '../programme/ProgrammeShape.tsx';
import { SessionPage } from '../session/SessionPage.tsx';
import { sessionTexts } from '../session/texts.ts';
import { administers } from '../me/roles.ts';
import { useMe, wasSignedIn } from '../me/session.ts';
import { MapPart } from '../map/MapPart.tsx';
import { dashboardQuery } from '../organiser/dashboard/numbers.ts';
import { SlotSignup } from '../signup/SlotSignup.tsx';
import { useMine } from '../signup/useMine.ts';
import { forgetFailures } from '../signup/attempts.ts';
import { AwaitedPage, Loading } from '../ui/Awaited.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { FailedPage } from './FailedPage.tsx';
import { appTexts } from './texts.ts';
import { lazyPage, type Preloadable } from '../browser/lazyPage.ts';
import { ButtonLink } from '../ui/Link.tsx';
import { NotFoundPage } from '../ui/NotFoundPage.tsx';
import { WithProgramme } from '../signup/WithProgramme.tsx';

const SignInPage = lazyPage(() => import('../signin/SignInPage.tsx'), { early: true });
const WhoPage = lazyPage(() => import('../participant/WhoPage.tsx'), { early: true });
const FavouritesPage = lazyPage(() => import('../favouritelist/FavouritesPage.tsx'), { early: true });
const TicketPage = lazyPage(() => import('../ticket/TicketPage.tsx'), { early: true });
const MyProgrammePage = lazyPage(() => import('../myprogramme/MyProgrammePage.tsx'), { early: true });
const DashboardPage = lazyPage(() => import('../organiser/dashboard/DashboardPage.tsx'));
const WallPage = lazyPage(() => import('../organiser/wall/WallPage.tsx'));
const StatusPage = lazyPage(() => import('../organiser/status/StatusPage.tsx'));
const PlannedSessionsPage = lazyPage(() => import('../organiser/programme/PlannedSessionsPage.tsx'));
const ProgrammeImportPage = lazyPage(() => import('../organiser/programme/ProgrammeImportPage.tsx'));
const ParticipantsPage = lazyPage(() => import('../organiser/participants/ParticipantsPage.tsx'));
const MessagesPage = lazyPage(() => import('../organiser/messages/MessagesPage.tsx'));
const HistoryPage = lazyPage(() => import('../organiser/history/HistoryPage.tsx'));
const DoorPage = lazyPage(() => import('../organiser/door/DoorPage.tsx'));
const DoorSlotPage = lazyPage(() => import('../organiser/door/DoorSlotPage.tsx'));
const BadgesPage = lazyPage(() => import('../organiser/door/BadgesPage.tsx'));
const ReportsPage = lazyPage(() => import('../organiser/reports/ReportsPage.tsx'));
const NamesPage = lazyPage(() => import('../organiser/names/NamesPage.tsx'));
const OrganisationImportPage = lazyPage(() => import('../organiser/organisations/OrganisationImportPage.tsx'));
const ImportPage = lazyPage(() => import('../organiser/participants/ImportPage.tsx'));
const SettingsPage = lazyPage(() => import('../organiser/settings/SettingsPage.tsx'));
const NewCongressPage = lazyPage(() => import('../organiser/newcongress/NewCongressPage.tsx'));
const InvitationPage = lazyPage(() => import('../together/InvitationPage.tsx'));
const LoginSessionsPage = lazyPage(() => import('../loginsessions/LoginSessionsPage.tsx'));
const MyDataPage = lazyPage(() => import('../mydata/MyDataPage.tsx'));
const NoRemindersPage = lazyPage(() => import('../mailchoices/NoRemindersPage.tsx'));
const HelpPage = lazyPage(() => import('../about/HelpPage.tsx'));
const PrivacyPage = lazyPage(() => import('../about/PrivacyPage.tsx'));
const AccessibilityPage = lazyPage(() => import('../about/AccessibilityPage.tsx'));

function MyView({ programme }: { programme: Programme }) {
  return <ProgrammePage programme={programme} mine={useMine(programme)} Action={SlotSignup} Map={MapPart} />;
}

function ProgrammeRoute({ slug }: { slug: string }) {
  return (
    <WithProgramme slug={slug} shape={<ProgrammeShape />}>
      {(programme) => <MyView programme={programme} />}
    </WithProgramme>
  );
}

interface OrganiserRouteProps {
  slug: string;
  Shown: ComponentType<{ programme: Programme }> & Preloadable;
}

function OrganiserRoute({ slug, Shown }: OrganiserRouteProps) {
  return (
    <WithProgramme slug={slug} live={false} page={Shown}>
      {(programme) => <Shown programme={programme} />}
    </WithProgramme>
  );
}

function DashboardRoute({ slug }: { slug: string }) {
  const client = useQueryClient();
  useEffect(() => {
    if (wasSignedIn()) void client.prefetchQuery(dashboardQuery(slug));
  }, [client, slug]);
  return <OrganiserRoute slug={slug} Shown={DashboardPage} />;
}

function Choose() {
  const t = useTexts(appTexts);
  const mayMakeOne = administers(useMe().data);
  return (
    <AwaitedPage query={useCongresses()}>
      {(all) => (
        <CongressChooser congresses={all}>
          {mayMakeOne && (
            <p>
              <ButtonLink href="/congressen/nieuw">{t.newCongress}</ButtonLink>
            </p>
          )}
        </CongressChooser>
      )}
    </AwaitedPage>
  );
}

function Home() {
  const congresses = useCongresses();
  const me = useMe();
  const shown = useCongressShown(me.data);
  const dependsOnMe = (congresses.data?.length ?? 0) > 1;
  if (dependsOnMe && me.isPending) return <Loading />;
  return shown ? <ProgrammeRoute key={shown.slug} slug={shown.slug} /> : <Choose />;
}

function SessionRoute({ slug, id }: { slug: string; id: string }) {
  const t = useTexts(sessionTexts);
  return (
    <WithProgramme slug={slug}>
      {(programme) => {
        const session = programme.sessions.find((each) => each.id === id);
        if (session) return <SessionPage programme={programme} session={session} />;
        return <NotFoundPage title={t.notFoundTitle} sentence={t.notFound} back={`/c/${slug}`} />;
      }}
    </WithProgramme>
  );
}

export function Pages() {
  const [path] = useLocation();
  const [, inPath] = useRoute('/c/:slug/*?');
  useEffect(forgetFailures, [path]);
  return (
    <ErrorBoundary page={path} fallback={(error, again) => <FailedPage error={error} onAgain={again} />}>
      <Suspense fallback={<Loading />}>
        {/* Nothing that was typed or chosen in one congress stays in another. */}
        <Switch key={inPath?.slug}>
          <Route path="/" component={Home} />
          <Route path="/congressen" component={Choose} />
          <Route path="/congressen/nieuw" component={NewCongressPage} />
          <Route path="/inloggen" component={SignInPage} />
          <Route path="/mijn-programma" component={MyProgrammePage} />
          <Route path="/ingelogd" component={LoginSessionsPage} />
          <Route path="/herinneringen" component={NoRemindersPage} />
          <Route path="/mijn-gegevens" component={MyDataPage} />
          <Route path="/samen" component={InvitationPage} />
          <Route path="/hulp" component={HelpPage} />
          <Route path="/privacy" component={PrivacyPage} />
          <Route path="/toegankelijkheid" component={AccessibilityPage} />
          <Route path="/c/:slug">{({ slug }) => <ProgrammeRoute key={slug} slug={slug} />}</Route>
          <Route path="/c/:slug/activiteit/:id">
            {({ slug, id }) => <SessionRoute key={id} slug={slug} id={id} />}
          </Route>
          <Route path="/c/:slug/favorieten">
            {({ slug }) => (
              <WithProgramme slug={slug}>{(programme) => <FavouritesPage programme={programme} />}</WithProgramme>
            )}
          </Route>
          <Route path="/c/:slug/ticket">
            {({ slug }) => (
              <WithProgramme slug={slug} page={TicketPage}>
                {(programme) => <TicketPage programme={programme} />}
              </WithProgramme>
            )}
          </Route>
          <Route path="/c/:slug/wie-ben-je">
            {({ slug }) => (
              <WithProgramme slug={slug} live={false} page={WhoPage}>
                {({ congress }) => <WhoPage congress={congress} />}
              </WithProgramme>
            )}
          </Route>
          <Route path="/c/:slug/organisatie">{({ slug }) => <DashboardRoute slug={slug} />}</Route>
          <Route path="/c/:slug/organisatie/wandscherm">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={WallPage} />}
          </Route>
          <Route path="/c/:slug/organisatie/programma">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={PlannedSessionsPage} />}
          </Route>
          <Route path="/c/:slug/organisatie/programma/importeren">
            {({ slug }) => (
              <WithProgramme slug={slug} live={false} page={ProgrammeImportPage}>
                {({ congress }) => <ProgrammeImportPage congress={congress} />}
              </WithProgramme>
            )}
          </Route>
          <Route path="/c/:slug/organisatie/deelnemers">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={ParticipantsPage} />}
          </Route>
          <Route path="/c/:slug/organisatie/berichten">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={MessagesPage} />}
          </Route>
          <Route path="/c/:slug/organisatie/organisaties/importeren">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={OrganisationImportPage} />}
          </Route>
          <Route path="/c/:slug/organisatie/deelnemers/importeren">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={ImportPage} />}
          </Route>
          <Route path="/c/:slug/organisatie/geschiedenis">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={HistoryPage} />}
          </Route>
          <Route path="/c/:slug/organisatie/rapporten">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={ReportsPage} />}
          </Route>
          <Route path="/c/:slug/organisatie/tijdstippen/:id/namen">
            {({ slug, id }) => (
              <WithProgramme slug={slug} live={false} page={NamesPage}>
                {(programme) => <NamesPage key={id} programme={programme} slotId={id} />}
              </WithProgramme>
            )}
          </Route>
          <Route path="/c/:slug/organisatie/deur">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={DoorPage} />}
          </Route>
          <Route path="/c/:slug/organisatie/deur/badges">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={BadgesPage} />}
          </Route>
          <Route path="/c/:slug/organisatie/deur/:id">
            {({ slug, id }) => (
              <WithProgramme slug={slug} live={false} page={DoorSlotPage}>
                {(programme) => <DoorSlotPage key={id} programme={programme} slotId={id} />}
              </WithProgramme>
            )}
          </Route>
          <Route path="/c/:slug/organisatie/instellingen">
            {({ slug }) => (
              <WithProgramme slug={slug} live={false} page={SettingsPage}>
                {({ congress }) => <SettingsPage congress={congress} />}
              </WithProgramme>
            )}
          </Route>
          <Route path="/c/:slug/organisatie/status">
            {({ slug }) => <OrganiserRoute slug={slug} Shown={StatusPage} />}
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
