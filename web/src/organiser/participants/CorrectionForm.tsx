import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import type { CongressInfo, ListedParticipant } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Field } from '../../ui/Field.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { WaitNotice } from '../../ui/WaitNotice.tsx';
import { correct, participantsQuery } from './api.ts';
import { correctionOf, type Typed, typedOf } from './correction.ts';
import { Effect } from './Effect.tsx';
import { fieldErrors } from './fieldErrors.ts';
import { participantsTexts } from './texts.ts';

interface CorrectionFormProps {
  congress: CongressInfo;
  participant: ListedParticipant;
  onDone: () => void;
}

interface DaysProps {
  all: string[];
  chosen: string[];
  onChange: (days: string[]) => void;
}

function DaysField({ all, chosen, onChange }: DaysProps) {
  const t = useTexts(participantsTexts);
  const language = useLanguage();
  const without = (day: string) => chosen.filter((each) => each !== day);
  return (
    <fieldset className="field fieldset">
      <legend className="utrecht-form-label field__label">{t.days}</legend>
      {all.map((day) => (
        <Checkbox
          key={day}
          label={dayName(day, language)}
          checked={chosen.includes(day)}
          onChange={(checked) => onChange(checked ? [...chosen, day] : without(day))}
        />
      ))}
    </fieldset>
  );
}

export function CorrectionForm({ congress, participant, onDone }: CorrectionFormProps) {
  const t = useTexts(participantsTexts);
  const client = useQueryClient();
  const [typed, setTyped] = useState(() => typedOf(participant, congress.days));
  const { busy, wait, error, run } = useBusy();
  const wrong = fieldErrors(error);
  const correction = correctionOf(participant, typed, congress.days);
  const changesNothing = Object.keys(correction).length === 0;
  const type = (more: Partial<Typed>) => setTyped({ ...typed, ...more });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const ask = () => correct(congress.slug, participant.id, correction);
    const done = await run((patience) => withPatience(ask, patience));
    if (!done.ok) return;
    client.setQueryData(participantsQuery(congress.slug).queryKey, (all) =>
      all?.map((one) => (one.id === participant.id ? done.value : one)),
    );
    onDone();
  }

  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={t.name}
        error={wrong['name']}
        maxLength={100}
        value={typed.name}
        onChange={(event) => type({ name: event.target.value })}
      />
      <Field
        label={t.email}
        error={wrong['email']}
        type="email"
        value={typed.email}
        onChange={(event) => type({ email: event.target.value })}
      />
      <DaysField all={congress.days} chosen={typed.days} onChange={(days) => type({ days })} />
      {typed.days.length === 0 && <Alert kind="warning">{<p>{t.oneDayAtLeast}</p>}</Alert>}
      {!changesNothing && <Effect correction={correction} before={participant} />}
      {wait && <WaitNotice wait={wait} />}
      {error !== null && !('name' in wrong) && !('email' in wrong) && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      <Button type="submit" purpose="primary" busy={busy} disabled={changesNothing || typed.days.length === 0}>
        {t.save}
      </Button>
    </form>
  );
}
