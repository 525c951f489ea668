import type { ReactNode } from 'react';
import { meTexts } from '../../me/texts.ts';
import { useTexts } from '../../language/language.ts';
import { mayOrganise } from '../../me/roles.ts';
import { useMe } from '../../me/session.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import { workspaceTexts } from './texts.ts';

function NotForYou({ path, signedIn }: { path: string; signedIn: boolean }) {
  const t = useTexts(workspaceTexts);
  const app = useTexts(meTexts);
  return (
    <>
      <p>{t.onlyOrganisers}</p>
      {!signedIn && (
        <p className="way-back">
          {t.signIn} <Link href={`/inloggen?terug=${encodeURIComponent(path)}`}>{app.signIn}</Link>
        </p>
      )}
    </>
  );
}

interface OrganisersOnlyProps {
  slug: string;
  /** The path of this page, to return to after signing in. */
  path: string;
  children: ReactNode;
}

export function OrganisersOnly({ slug, path, children }: OrganisersOnlyProps) {
  const me = useMe();
  return (
    <Awaited query={me}>
      {(known) => (mayOrganise(known, slug) ? children : <NotForYou path={path} signedIn={known !== null} />)}
    </Awaited>
  );
}
