import type { Congress, Me } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { useCongresses } from '../congress/api.ts';
import { congressesOf } from '../congress/choice.ts';
import { useCongressShown } from '../congress/useCongressShown.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { useMe } from '../me/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { meTexts } from '../me/texts.ts';
import { CongressAgenda } from './CongressAgenda.tsx';
import { Nothing } from './Nothing.tsx';
import { followedOf } from './followed.ts';
import { myProgrammeTexts } from './texts.ts';

function Agendas({ me, congresses }: { me: Me; congresses: Congress[] }) {
  const now = useServerNow();
  const next = useCongressShown(me);
  const own = congressesOf(congresses, me, now);
  const mine = own.length > 0 ? own : [next].filter((each) => each !== undefined);
  const followed = followedOf(mine, now);
  if (mine.length === 0) return <Nothing href="/" />;
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
  const app = useTexts(meTexts);
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
