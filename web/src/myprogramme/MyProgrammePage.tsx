import type { Congress, Me } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { useCongresses } from '../congress/api.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { useMe } from '../signin/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { appTexts } from '../app/texts.ts';
import { CongressAgenda } from './CongressAgenda.tsx';
import { followedOf } from './followed.ts';
import { myProgrammeTexts } from './texts.ts';

function myCongresses(me: Me, congresses: Congress[]): Congress[] {
  const mine = congresses.filter(({ slug }) => me.participants.some(({ congress }) => congress === slug));
  return mine.length > 0 ? mine : congresses.slice(0, 1);
}

function Agendas({ me, congresses }: { me: Me; congresses: Congress[] }) {
  const mine = myCongresses(me, congresses);
  const followed = followedOf(mine, useServerNow());
  return mine.map((congress) => (
    <div key={congress.slug} className="agenda">
      <p className="lead">
        <LocalText of={congress.name} />
      </p>
      <CongressAgenda congress={congress} isFollowed={congress === followed} />
    </div>
  ));
}

function SignInFirst() {
  const t = useTexts(myProgrammeTexts);
  const app = useTexts(appTexts);
  return (
    <>
      <p>{t.signIn}</p>
      <p className="way-back">
        <Link href="/inloggen?terug=%2Fmijn-programma">{app.signIn}</Link>
      </p>
    </>
  );
}

export default function MyProgrammePage() {
  const t = useTexts(myProgrammeTexts);
  const me = useMe();
  const congresses = useCongresses();
  return (
    <Page title={t.title}>
      <Awaited query={me}>
        {(known) =>
          known ? (
            <Awaited query={congresses}>{(all) => <Agendas me={known} congresses={all} />}</Awaited>
          ) : (
            <SignInFirst />
          )
        }
      </Awaited>
    </Page>
  );
}
