import { useState } from 'react';
import type { ListedParticipant, Programme } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { useHeld } from '../editing/useHeld.ts';
import { Panel } from '../workspace/Panel.tsx';
import type { Typed } from './correction.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { NewParticipant } from './NewParticipant.tsx';
import { RemoveParticipant } from './RemoveParticipant.tsx';
import { TheirPlaces } from './TheirPlaces.tsx';
import { Story } from './story/Story.tsx';
import { participantsTexts } from './texts.ts';
import { Button } from '../../ui/Button.tsx';

function Facts({ participant: { email, organisation, days, listed } }: { participant: ListedParticipant }) {
  const t = useTexts(participantsTexts);
  const language = useLanguage();
  return (
    <dl className="person-facts">
      <dt>{t.email}</dt>
      <dd>{email}</dd>
      <dt>{t.organisation}</dt>
      {organisation ? <dd lang="nl">{organisation.name}</dd> : <dd>{t.noOrganisation}</dd>}
      <dt>{t.days}</dt>
      <dd>{days ? days.map((day) => dayName(day, language)).join(', ') : t.everyDay}</dd>
      <dt>{t.list}</dt>
      <dd>{listed ? t.listed : t.registeredThemselves}</dd>
    </dl>
  );
}

interface ParticipantPanelProps {
  programme: Programme;
  /** Absent: there is nobody, or nobody any more, with the id in the address. */
  participant: ListedParticipant | undefined;
  isChanging: boolean;
  entered: number;
  onChanging: (isChanging: boolean) => void;
  /** Of somebody who is added instead, with the id if it is known. */
  onAdded: (id: string | null) => void;
  onClose: () => void;
}

export function ParticipantPanel(props: ParticipantPanelProps) {
  const { programme, isChanging, entered, onChanging, onAdded, onClose } = props;
  const t = useTexts(participantsTexts);
  const [restarted, setRestarted] = useState<Typed | null>(null);
  // Whoever is being changed stays, also when somebody else removes them.
  const participant = useHeld(props.participant, isChanging);
  const { congress } = programme;
  if (restarted) return <NewParticipant congress={congress} start={restarted} onAdded={onAdded} onClose={onClose} />;
  if (!participant) {
    return (
      <Panel title={t.notListedTitle} entered={entered} onClose={onClose}>
        <p>{t.notListed}</p>
      </Panel>
    );
  }
  return (
    <Panel title={participant.name} entered={entered} onClose={onClose}>
      {isChanging ? (
        <CorrectionForm
          congress={congress}
          participant={participant}
          removed={!props.participant}
          onRestart={setRestarted}
          onDone={() => onChanging(false)}
        />
      ) : (
        <>
          <Facts participant={participant} />
          <TheirPlaces programme={programme} participant={participant} />
          <RemoveParticipant slug={congress.slug} participant={participant} onDone={onClose}>
            <Button purpose="secondary" onClick={() => onChanging(true)}>
              {t.change}
            </Button>
          </RemoveParticipant>
          <Story congress={congress} participant={participant} />
        </>
      )}
    </Panel>
  );
}
