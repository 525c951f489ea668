import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SessionToChange } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { programmeQuery } from '../../programme/api.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { Panel } from '../workspace/Panel.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { addSession, sessionQuery } from './api.ts';
import { FormFoot } from '../editing/FormFoot.tsx';
import { descriptionFrom, emptySession, sessionFieldsOf, sessionMistakesIn, sessionPlaces } from './sessionFields.ts';
import { SessionFieldset } from './SessionFieldset.tsx';
import { sessionFormTexts } from './sessionFormTexts.ts';
import { sentencesBeside } from './wrongFields.ts';

interface NewSessionProps {
  slug: string;
  onLeave: () => void;
  onAdded: (session: SessionToChange) => void;
}

function NewSessionForm({ slug, copied, onLeave, onAdded }: NewSessionProps & { copied?: SessionToChange }) {
  const t = useTexts(sessionFormTexts);
  const client = useQueryClient();
  const [typed, setTyped] = useState(() => (copied ? sessionFieldsOf(copied) : emptySession));
  const [pressed, setPressed] = useState(false);
  const { run, ...state } = useBusy();
  const mistakes = sessionMistakesIn(typed);
  const wrong = Object.keys(mistakes).length;
  const beside = sentencesBeside(pressed ? mistakes : {}, state.error, t.mistakes, sessionPlaces);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (wrong > 0) return;
    const done = await run(() => addSession(slug, descriptionFrom(typed, copied ?? {})));
    if (!done.ok) return;
    await client.invalidateQueries({ queryKey: programmeQuery(slug).queryKey });
    tell({ kind: 'ok', text: t.added, path: workspacePath(slug, 'programme') });
    onAdded(done.value);
  }

  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <SessionFieldset typed={typed} wrong={beside} onChange={(changed) => setTyped({ ...typed, ...changed })} />
      <p className="quiet">{t.nobodyMailed}</p>
      <FormFoot
        {...state}
        wrong={pressed ? wrong : 0}
        answeredBeside={Object.keys(beside).length > 0}
        save={t.add}
        onLeave={onLeave}
      />
    </form>
  );
}

function CopiedSessionForm({ copy, ...props }: NewSessionProps & { copy: string }) {
  const query = useQuery(sessionQuery(props.slug, copy));
  return <Awaited query={query}>{({ value }) => <NewSessionForm {...props} copied={value} />}</Awaited>;
}

export function NewSessionPanel({ copy, ...props }: NewSessionProps & { copy: string | null }) {
  const t = useTexts(sessionFormTexts);
  return (
    <Panel title={t.newTitle} entered={1} onClose={props.onLeave}>
      {copy === null ? <NewSessionForm {...props} /> : <CopiedSessionForm {...props} copy={copy} />}
    </Panel>
  );
}
