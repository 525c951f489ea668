import { Link as DesignLink } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/language.ts';
import { useMe } from '../me/session.ts';
import { meTexts } from '../me/texts.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { exportPath, myDataQuery } from './api.ts';
import { EraseMe, eraseId } from './EraseMe.tsx';
import { Stored } from './Stored.tsx';
import { myDataTexts } from './texts.ts';

function MyData() {
  const t = useTexts(myDataTexts);
  const data = useQuery(myDataQuery);
  return (
    <Awaited query={data}>
      {(known) => (
        <>
          <p className="lead">{t.lead(known.email)}</p>
          <p className="way-back">
            <DesignLink href={exportPath} download="meedoen.json">
              {t.download}
            </DesignLink>
          </p>
          <p className="way-back">
            <DesignLink href={`#${eraseId}`}>{t.erase}</DesignLink>
          </p>
          <Stored data={known} />
          <EraseMe data={known} />
        </>
      )}
    </Awaited>
  );
}

export default function MyDataPage() {
  const t = useTexts(myDataTexts);
  const { signIn } = useTexts(meTexts);
  const me = useMe();
  return (
    <Page title={t.title} narrow>
      <Awaited query={me}>
        {(known) =>
          known ? (
            <MyData key={known.account.id} />
          ) : (
            <>
              <p>{t.signInFirst}</p>
              <p className="way-back">
                <Link href="/inloggen?terug=%2Fmijn-gegevens">{signIn}</Link>
              </p>
            </>
          )
        }
      </Awaited>
    </Page>
  );
}
