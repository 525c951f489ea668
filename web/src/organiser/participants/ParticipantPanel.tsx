import type { ListedParticipant, Programme } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Panel } from '../workspace/Panel.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
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
  onClose: () => void;
}

export function ParticipantPanel(props: ParticipantPanelProps) {
  const { programme, participant, isChanging, entered, onChanging, onClose } = props;
  const t = useTexts(participantsTexts);
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
        <CorrectionForm congress={programme.congress} participant={participant} onDone={() => onChanging(false)} />
      ) : (
        <>
          <Facts participant={participant} />
          <TheirPlaces programme={programme} participant={participant} />
          <RemoveParticipant slug={programme.congress.slug} participant={participant} onDone={onClose}>
            <Button purpose="secondary" onClick={() => onChanging(true)}>
              {t.change}
            </Button>
          </RemoveParticipant>
          <Story congress={programme.congress} participant={participant} />
        </>
      )}
    </Panel>
  );
}
