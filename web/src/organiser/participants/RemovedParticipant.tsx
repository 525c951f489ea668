import type { CongressInfo, ListedParticipant } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { useOrganisations } from '../../participant/api.ts';
import { GoneNotice } from '../editing/GoneNotice.tsx';
import { type Typed, typedOf } from './correction.ts';
import { participantsTexts } from './texts.ts';

interface RemovedParticipantProps {
  congress: CongressInfo;
  /** As they were. */
  participant: ListedParticipant;
  typed: Typed;
  onRestart: () => void;
  onClose: () => void;
}

/** Instead of the form of somebody who was removed from the list meanwhile. */
export function RemovedParticipant({ congress, participant, typed, onRestart, onClose }: RemovedParticipantProps) {
  const t = useTexts(participantsTexts);
  const language = useLanguage();
  const organisations = useOrganisations(congress.slug).data ?? [];
  const asText = ({ name, email, organisation, days }: Typed) => ({
    ...{ name, email, days: days.map((day) => dayName(day, language)).join('\n') },
    organisation: organisations.find(({ id }) => id === organisation)?.name ?? '',
  });
  return (
    <GoneNotice
      title={t.removedMeanwhile}
      was={asText(typedOf(participant, congress.days))}
      typed={asText(typed)}
      names={{ name: t.name, email: t.email, days: t.days, organisation: t.organisation }}
      restart={t.addAgain}
      onRestart={onRestart}
      onClose={onClose}
    />
  );
}
