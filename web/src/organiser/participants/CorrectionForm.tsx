import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { fieldErrors } from '../../api/fieldErrors.ts';
import { withPatience } from '../../api/patience.ts';
import type { CongressInfo, ListedParticipant } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { tell } from '../../ui/notice.tsx';
import { goneBy } from '../editing/gone.ts';
import { workspacePath } from '../workspace/pages.ts';
import { useBusy } from '../../ui/useBusy.ts';
import { RequestNotices } from '../../ui/RequestNotices.tsx';
import { correct, participantsQuery } from './api.ts';
import { correctionOf, type Typed, typedOf } from './correction.ts';
import { Effect } from './Effect.tsx';
import { PersonFields } from './PersonFields.tsx';
import { RemovedParticipant } from './RemovedParticipant.tsx';
import { participantsTexts } from './texts.ts';

interface CorrectionFormProps {
  congress: CongressInfo;
  participant: ListedParticipant;
  /** As the list says meanwhile. */
  removed: boolean;
  /** Adds somebody with what was typed. */
  onRestart: (typed: Typed) => void;
  onDone: () => void;
}

export function CorrectionForm({ congress, participant, removed, onRestart, onDone }: CorrectionFormProps) {
  const t = useTexts(participantsTexts);
  const client = useQueryClient();
  const [typed, setTyped] = useState(() => typedOf(participant, congress.days));
  const { busy, wait, error, run } = useBusy();
  const wrong = fieldErrors(error);
  const correction = correctionOf(participant, typed, congress.days);
  // No days would be sent as every day.
  const cannotBeSaved = Object.keys(correction).length === 0 || typed.days.length === 0;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (cannotBeSaved) return;
    const ask = () => correct(congress.slug, participant.id, correction);
    const done = await run((patience) => withPatience(ask, patience));
    if (!done.ok) return void client.invalidateQueries({ queryKey: participantsQuery(congress.slug).queryKey });
    client.setQueryData(participantsQuery(congress.slug).queryKey, (all) =>
      all?.map((one) => (one.id === participant.id ? done.value : one)),
    );
    tell({ kind: 'ok', text: t.saved(done.value.name), path: workspacePath(congress.slug, 'participants') });
    onDone();
  }

  if (removed || goneBy(error) === 'not-found') {
    return (
      <RemovedParticipant {...{ congress, participant, typed }} onRestart={() => onRestart(typed)} onClose={onDone} />
    );
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <PersonFields
        congress={congress}
        typed={typed}
        organisation={participant.organisation}
        wrong={wrong}
        onChange={setTyped}
      />
      {!cannotBeSaved && <Effect correction={correction} before={participant} />}
      <RequestNotices wait={wait} error={'name' in wrong || 'email' in wrong ? null : error} />
      <div className="buttons">
        <Button type="submit" purpose="primary" busy={busy} disabled={cannotBeSaved}>
          {t.save}
        </Button>
        <Button purpose="secondary" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
