import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { CongressInfo, Session, SessionDescription, SessionToChange } from '../../api/types.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useTexts } from '../../language/language.ts';
import { programmeQuery } from '../../programme/api.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import { tell } from '../../ui/notice.tsx';
import { Panel } from '../workspace/Panel.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { readSession, replaceSession, sessionQuery } from './api.ts';
import { CancelSession } from './CancelSession.tsx';
import type { Versioned } from '../editing/versioned.ts';
import { FormFoot } from '../editing/FormFoot.tsx';
import { differing } from '../editing/meanwhile.ts';
import { MeanwhileNotice } from '../editing/MeanwhileNotice.tsx';
import {
  descriptionFrom,
  type SessionFields,
  sessionFieldsOf,
  sessionMistakesIn,
  sessionPlaces,
} from './sessionFields.ts';
import { SessionFieldset } from './SessionFieldset.tsx';
import { sessionFormTexts } from './sessionFormTexts.ts';
import { useVersionedForm } from '../editing/useVersionedForm.ts';
import type { Numbers } from './view.ts';
import { sentencesBeside } from './wrongFields.ts';

interface SessionFormProps {
  slug: string;
  /** As it was read for this form. */
  opened: Versioned<SessionToChange>;
  onDone: () => void;
}

function useSessionForm({ slug, opened, onDone }: SessionFormProps) {
  const t = useTexts(sessionFormTexts);
  const client = useQueryClient();
  return useVersionedForm<SessionToChange, SessionFields, SessionDescription>({
    opened,
    fieldsOf: sessionFieldsOf,
    read: () => readSession(slug, opened.value.id),
    send: (on, description) => replaceSession(slug, on, description),
    onAnswer(theirs) {
      void client.invalidateQueries({ queryKey: programmeQuery(slug).queryKey });
      if (theirs) return;
      tell({ kind: 'ok', text: t.saved, path: workspacePath(slug, 'programme') });
      onDone();
    },
  });
}

function SessionForm(props: SessionFormProps) {
  const t = useTexts(sessionFormTexts);
  const form = useSessionForm(props);
  const { base, typed } = form;
  const [pressed, setPressed] = useState(false);
  const mistakes = sessionMistakesIn(typed);
  const wrong = Object.keys(mistakes).length;
  const beside = sentencesBeside(pressed ? mistakes : {}, form.error, t.mistakes, sessionPlaces);

  function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (wrong === 0) void form.save(descriptionFrom(typed, base.value));
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      {form.meanwhile && (
        <MeanwhileNotice
          meanwhile={form.meanwhile}
          names={t.fields}
          onTheirWay={form.takeTheirWay}
          onMyWay={form.goOn}
        />
      )}
      <SessionFieldset typed={typed} wrong={beside} onChange={form.type} />
      <p className="quiet">{t.nobodyMailed}</p>
      <FormFoot
        {...form}
        wrong={pressed ? wrong : 0}
        answeredBeside={Object.keys(beside).length > 0}
        save={t.save}
        disabled={differing(sessionFieldsOf(base.value), typed).length === 0}
        onLeave={props.onDone}
      />
    </form>
  );
}

interface SessionPanelProps {
  congress: CongressInfo;
  session: Session;
  numbers: Numbers;
  /** The address of the form for a copy. */
  copyAddress: string;
  onClose: () => void;
}

export function SessionPanel({ congress, session, numbers, copyAddress, onClose }: SessionPanelProps) {
  const t = useTexts(sessionFormTexts);
  const { slug } = congress;
  const query = useQuery(sessionQuery(slug, session.id));
  return (
    <Panel title={t.changeTitle} about={<LocalText of={session.title} />} entered={1} onClose={onClose}>
      <Awaited query={query}>{(opened) => <SessionForm slug={slug} opened={opened} onDone={onClose} />}</Awaited>
      <p>
        <Link href={copyAddress}>{t.copy}</Link>
      </p>
      <CancelSession congress={congress} session={session} numbers={numbers} onDone={onClose} />
    </Panel>
  );
}
