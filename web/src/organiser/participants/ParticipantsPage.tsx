import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { CongressInfo, ListedParticipant, Programme } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { useParticipants } from './api.ts';
import { inView, type ListView, viewIn, viewInAddress } from './list.ts';
import { ParticipantCard } from './ParticipantCard.tsx';
import { participantsTexts } from './texts.ts';
import { ViewFields } from './ViewFields.tsx';

interface ListProps {
  congress: CongressInfo;
  participants: ListedParticipant[];
}

const atFirst = 100;

function ParticipantList({ congress, participants }: ListProps) {
  const t = useTexts(participantsTexts);
  const [address, setAddress] = useSearchParams();
  const [shown, setShown] = useState(atFirst);
  const view = viewIn(address);
  const found = inView(participants, view);

  function change(changed: Partial<ListView>) {
    setShown(atFirst);
    setAddress(viewInAddress({ ...view, ...changed }), { replace: true });
  }

  return (
    <>
      <ViewFields view={view} participants={participants} onChange={change} />
      <p role="status" className="quiet tabular">
        {t.found(found.length, participants.length)}
      </p>
      <ul className="plain-list lines">
        {found.slice(0, shown).map((one) => (
          <ParticipantCard key={one.id} congress={congress} participant={one} />
        ))}
      </ul>
      {found.length > shown && (
        <Button purpose="secondary" onClick={() => setShown(shown + 5 * atFirst)}>
          {t.more(Math.min(found.length - shown, 5 * atFirst))}
        </Button>
      )}
    </>
  );
}

export default function ParticipantsPage({ programme: { congress } }: { programme: Programme }) {
  const t = useTexts(participantsTexts);
  return (
    <Workspace congress={congress} page="participants" title={t.title}>
      <p className="way-back">
        <Link href={`/c/${congress.slug}/organisatie/deelnemers/importeren`}>{t.toImport}</Link>
      </p>
      <LoadedList congress={congress} />
    </Workspace>
  );
}

function LoadedList({ congress }: { congress: CongressInfo }) {
  const query = useParticipants(congress.slug);
  return (
    <Awaited query={query}>
      {(participants) => <ParticipantList congress={congress} participants={participants} />}
    </Awaited>
  );
}
