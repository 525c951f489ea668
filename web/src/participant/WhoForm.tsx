import { type FormEvent, useId, useState } from 'react';
import { withPatience } from '../api/patience.ts';
import { isProblem } from '../api/problem.ts';
import type { CongressInfo, Participant } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { Alert } from '../ui/Alert.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { Field } from '../ui/Field.tsx';
import { useBusy } from '../ui/useBusy.ts';
import { WaitNotice } from '../ui/WaitNotice.tsx';
import { sayWhoIAm, useOrganisations } from './api.ts';
import { organisationFor } from './organisation.ts';
import { participantTexts } from './texts.ts';

interface WhoFormProps {
  congress: CongressInfo;
  /** The label of the button. */
  action: string;
  onDone: (participant: Participant) => void;
}

function Refusal({ error, congress }: { error: unknown; congress: CongressInfo }) {
  const t = useTexts(participantTexts);
  if (!isProblem(error, 'may-not-take-part')) return <ErrorText error={error} />;
  return (
    <p>
      {t.mayNot} <a href={`mailto:${congress.contactEmail}`}>{congress.contactEmail}</a>.
    </p>
  );
}

export function WhoForm({ congress, action, onDone }: WhoFormProps) {
  const t = useTexts(participantTexts);
  const listId = useId();
  const organisations = useOrganisations(congress.slug).data ?? [];
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [checked, setChecked] = useState(false);
  const { busy, wait, error, run } = useBusy();
  const organisation = organisationFor(typed, organisations);
  const nameMissing = name.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (nameMissing || organisation === null) return;
    const ask = () => sayWhoIAm(congress.slug, name.trim(), organisation?.id);
    void run((patience) => withPatience(ask, patience)).then((done) => done.ok && onDone(done.value));
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      <Field
        label={t.name}
        error={checked && nameMissing ? t.nameMissing : undefined}
        autoComplete="name"
        maxLength={100}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {organisations.length > 0 && (
        <Field
          label={t.organisation}
          description={t.organisationHelp}
          error={checked && organisation === null ? t.organisationUnknown : undefined}
          autoComplete="organization"
          list={listId}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <datalist id={listId}>
        {organisations.map(({ id, name: organisationName }) => (
          <option key={id} value={organisationName} lang="nl" />
        ))}
      </datalist>
      {wait && <WaitNotice wait={wait} />}
      {error !== null && (
        <Alert kind="error" spoken>
          <Refusal error={error} congress={congress} />
        </Alert>
      )}
      <Button type="submit" purpose="primary" busy={busy}>
        {action}
      </Button>
    </form>
  );
}
