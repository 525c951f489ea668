import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { CongressInfo, ListedParticipant } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { RemoveParticipant } from './RemoveParticipant.tsx';
import { participantsTexts } from './texts.ts';

interface ParticipantCardProps {
  congress: CongressInfo;
  participant: ListedParticipant;
}

function Days({ days }: { days: string[] | undefined }) {
  const t = useTexts(participantsTexts);
  const language = useLanguage();
  return <p className="quiet">{days ? days.map((day) => dayName(day, language)).join(', ') : t.everyDay}</p>;
}

function Facts({ participant: { name, email, organisation, days, listed } }: { participant: ListedParticipant }) {
  const t = useTexts(participantsTexts);
  return (
    <div className="person__facts">
      <h2 className="line__title">{name}</h2>
      <p className="person__address">{email}</p>
      {organisation && <p lang="nl">{organisation.name}</p>}
      <Days days={days} />
      {!listed && <p className="quiet">{t.registeredThemselves}</p>}
    </div>
  );
}

export function ParticipantCard({ congress, participant }: ParticipantCardProps) {
  const t = useTexts(participantsTexts);
  const [open, setOpen] = useState(false);
  return (
    <li className="person">
      <Facts participant={participant} />
      <div className="buttons">
        <Button
          purpose="secondary"
          aria-expanded={open}
          aria-label={t.changeOf(participant.name)}
          onClick={() => setOpen(!open)}
        >
          {t.change}
        </Button>
      </div>
      {open && (
        <div className="person__change">
          <CorrectionForm congress={congress} participant={participant} onDone={() => setOpen(false)} />
          <RemoveParticipant slug={congress.slug} participant={participant} />
        </div>
      )}
    </li>
  );
}
