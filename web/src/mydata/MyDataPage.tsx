import { Link as DesignLink } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/language.ts';
import { useMe } from '../me/session.ts';
import { meTexts } from '../me/texts.ts';
import { Alert } from '../ui/Alert.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { myDataQuery } from './api.ts';
import { EraseMe, eraseId } from './EraseMe.tsx';
import { save } from './save.ts';
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
          {!known.data.some(({ kind }) => kind === 'mails') && (
            <Alert kind="warning">
              <p>{t.noMails}</p>
            </Alert>
          )}
          <div className="buttons">
            <Button purpose="secondary" onClick={() => save(known, 'meedoen.json')}>
              {t.download}
            </Button>
          </div>
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
