import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isProblem } from '../api/problem.ts';
import type { OpenedInvitation } from '../api/types.ts';
import { NotFoundPage } from '../ui/NotFoundPage.tsx';
import { WithProgramme } from '../signup/WithProgramme.tsx';
import { useTexts } from '../language/language.ts';
import { slotIn } from '../programme/useSlot.ts';
import { pendingIntent } from '../signup/intent.ts';
import { AwaitedPage } from '../ui/Awaited.tsx';
import { openInvitation } from './api.ts';
import { Invited } from './Invited.tsx';
import { togetherTexts } from './texts.ts';

const tokenInAddress = () => window.location.hash.slice(1) || (pendingIntent()?.invitation ?? '');

function useTokenInAddress(): string {
  const [token, setToken] = useState(tokenInAddress);
  useEffect(() => {
    const look = () => setToken(tokenInAddress());
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return token;
}

function Unknown() {
  const t = useTexts(togetherTexts);
  return <NotFoundPage title={t.unknownTitle} sentence={t.unknown} />;
}

/** The sign-in mail was opened in another browser than the invitation. */
function OpenLinkAgain() {
  const t = useTexts(togetherTexts);
  return <NotFoundPage title={t.title} sentence={t.openLinkAgain} />;
}

function Opened({ token, opened }: { token: string; opened: OpenedInvitation }) {
  return (
    <WithProgramme slug={opened.congress}>
      {(programme) => {
        const found = slotIn(programme, opened.slotId);
        if (!found) return <Unknown />;
        return <Invited token={token} opened={opened} congress={programme.congress} {...found} />;
      }}
    </WithProgramme>
  );
}

/** The page behind a colleague's invitation link. */
export default function InvitationPage() {
  const token = useTokenInAddress();
  const opened = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => openInvitation(token),
    enabled: token !== '',
    staleTime: 0,
    gcTime: 0,
  });
  if (token === '') return <OpenLinkAgain />;
  if (isProblem(opened.error, 'not-found') || isProblem(opened.error, 'invalid-fields')) return <Unknown />;
  return <AwaitedPage query={opened}>{(known) => <Opened token={token} opened={known} />}</AwaitedPage>;
}
