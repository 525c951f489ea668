import type { ListedParticipant, ParticipantCorrection } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { participantsTexts } from './texts.ts';

interface EffectProps {
  correction: ParticipantCorrection;
  before: ListedParticipant;
}

/** What a correction does, before it is made. */
export function Effect({ correction, before }: EffectProps) {
  const t = useTexts(participantsTexts);
  return (
    <section className="effect" aria-label={t.effect}>
      <h3>{t.effect}</h3>
      <ul>
        <li>{t.signupsStay}</li>
        {correction.email !== undefined && <li>{t.otherAddress(before.email)}</li>}
        {correction.days !== undefined && <li>{t.otherDays}</li>}
        {correction.days === undefined && <li>{t.nobodyMailed}</li>}
      </ul>
    </section>
  );
}
