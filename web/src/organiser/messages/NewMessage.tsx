import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../language/language.ts';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { FormFoot } from '../editing/FormFoot.tsx';
import { sentencesBeside } from '../programme/wrongFields.ts';
import { Panel } from '../workspace/Panel.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { addMessage, messagesKey } from './api.ts';
import type { Choices } from './audience.ts';
import { emptyMessage, type MessageFields, messageFrom, messageMistakesIn, messagePlaces } from './messageFields.ts';
import { MessageFieldset } from './MessageFieldset.tsx';
import { messageFormTexts } from './formTexts.ts';

interface NewMessageProps {
  choices: Choices;
  /** What was typed for another message. */
  start?: MessageFields;
  onAdded: (id: string) => void;
  onClose: () => void;
}

export function NewMessage({ choices, start = emptyMessage, onAdded, onClose }: NewMessageProps) {
  const t = useTexts(messageFormTexts);
  const { slug } = choices.programme.congress;
  const client = useQueryClient();
  const [typed, setTyped] = useState(start);
  const [pressed, setPressed] = useState(false);
  const { run, ...state } = useBusy();
  const mistakes = messageMistakesIn(typed);
  const wrong = Object.keys(mistakes).length;
  const beside = sentencesBeside(pressed ? mistakes : {}, state.error, t.mistakes, messagePlaces);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (wrong > 0) return;
    const done = await run(() => addMessage(slug, messageFrom(typed)));
    if (!done.ok) return;
    await client.invalidateQueries({ queryKey: messagesKey(slug) });
    tell({ kind: 'ok', text: t.saved, path: workspacePath(slug, 'messages') });
    onAdded(done.value.id);
  }

  return (
    <Panel title={t.newTitle} entered={1} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <MessageFieldset
          choices={choices}
          typed={typed}
          wrong={beside}
          onChange={(changed) => setTyped({ ...typed, ...changed })}
        />
        <p className="quiet">{t.nothingSent}</p>
        <FormFoot
          {...state}
          wrong={pressed ? wrong : 0}
          answeredBeside={Object.keys(beside).length > 0}
          save={t.save}
          onLeave={onClose}
        />
      </form>
    </Panel>
  );
}
