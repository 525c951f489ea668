import { useMe } from './session.ts';
import { useTexts } from '../language/language.ts';
import { Select } from '../ui/Select.tsx';
import { chooseParticipant, participantsIn, useParticipant } from './participant.ts';
import { meTexts } from './texts.ts';

/** Only for mailboxes that act for several people. */
export function ParticipantSwitch({ slug }: { slug: string }) {
  const t = useTexts(meTexts);
  const me = useMe().data;
  const chosen = useParticipant(me, slug);
  const mine = participantsIn(me, slug);
  if (mine.length < 2) return null;
  const options = mine.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="participant-switch">
      <Select
        label={t.youAct}
        value={chosen?.id ?? ''}
        options={chosen ? options : [{ value: '', label: '…' }, ...options]}
        onChange={(id) => id && chooseParticipant(slug, id)}
      />
    </div>
  );
}
