import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Announcement, AnnouncementRequest } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { tell } from '../../ui/notice.tsx';
import { FormFoot } from '../editing/FormFoot.tsx';
import { differing } from '../editing/meanwhile.ts';
import type { Gone } from '../editing/gone.ts';
import { GoneNotice } from '../editing/GoneNotice.tsx';
import { useHeld } from '../editing/useHeld.ts';
import { MeanwhileNotice } from '../editing/MeanwhileNotice.tsx';
import { useVersionedForm } from '../editing/useVersionedForm.ts';
import type { Versioned } from '../editing/versioned.ts';
import { sentencesBeside } from '../programme/wrongFields.ts';
import { Panel } from '../workspace/Panel.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { deleteMessage, messageQuery, messagesKey, readMessage, replaceMessage, stopMessage } from './api.ts';
import { audienceName, type Choices } from './audience.ts';
import { MailPreview } from './MailPreview.tsx';
import { messageFieldsOf, type MessageFields, messageFrom, messageMistakesIn, messagePlaces } from './messageFields.ts';
import { MessageFieldset } from './MessageFieldset.tsx';
import { SendBlock } from './SendBlock.tsx';
import { messageFormTexts } from './formTexts.ts';
import { messagesTexts } from './texts.ts';

interface DraftProps {
  choices: Choices;
  message: Announcement;
  onClose: () => void;
}

interface DraftPanelProps extends DraftProps {
  /** Why it can no longer be changed, as the list says meanwhile. */
  ended: Gone | null;
  isTyped: boolean;
  onTyped: (isTyped: boolean) => void;
  /** Makes a new message from what was typed. */
  onRestart: (typed: MessageFields) => void;
}

interface OpenedProps extends DraftPanelProps {
  opened: Versioned<Announcement>;
}

function useRefresh(slug: string, id: string) {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: messageQuery(slug, id).queryKey });
    await client.invalidateQueries({ queryKey: messagesKey(slug) });
  };
}

function EditForm({ choices, opened, ended, onTyped, onRestart, onClose }: OpenedProps) {
  const t = useTexts(messageFormTexts);
  const { slug } = choices.programme.congress;
  const { id } = opened.value;
  const refresh = useRefresh(slug, id);
  const [pressed, setPressed] = useState(false);
  const form = useVersionedForm<Announcement, MessageFields, AnnouncementRequest>({
    opened,
    fieldsOf: messageFieldsOf,
    read: () => readMessage(slug, id),
    send: (on, message) => replaceMessage(slug, on, message),
    onGone: () => void refresh(),
    onAnswer(theirs) {
      if (theirs) return;
      onTyped(false);
      tell({ kind: 'ok', text: t.saved, path: workspacePath(slug, 'messages') });
      void refresh();
    },
  });
  const { base, typed } = form;
  const mistakes = messageMistakesIn(typed);
  const wrong = Object.keys(mistakes).length;
  const beside = sentencesBeside(pressed ? mistakes : {}, form.error, t.mistakes, messagePlaces);
  const was = messageFieldsOf(base.value);
  const isChanged = differing(was, typed).length > 0;
  const gone = ended ?? form.gone;

  function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (wrong === 0) void form.save(messageFrom(typed));
  }

  function type(changed: Partial<MessageFields>) {
    form.type(changed);
    onTyped(differing(was, { ...typed, ...changed }).length > 0);
  }

  function sent() {
    onTyped(false);
    return refresh();
  }

  if (gone) {
    return (
      <GoneNotice
        {...{ was, typed, onClose }}
        title={t.gone[gone]}
        names={t.fields}
        restart={t.restart}
        onRestart={() => onRestart(typed)}
      />
    );
  }
  return (
    <>
      <form className="form" onSubmit={submit} noValidate data-unchanged={isChanged ? undefined : ''}>
        {form.meanwhile && (
          <MeanwhileNotice
            meanwhile={form.meanwhile}
            names={t.fields}
            onTheirWay={form.takeTheirWay}
            onMyWay={form.goOn}
          />
        )}
        <MessageFieldset choices={choices} typed={typed} wrong={beside} onChange={type} />
        {isChanged && (
          <FormFoot
            {...form}
            wrong={pressed ? wrong : 0}
            answeredBeside={Object.keys(beside).length > 0}
            save={t.saveChanges}
            onLeave={onClose}
          />
        )}
      </form>
      {isChanged ? <p className="quiet">{t.saveFirst}</p> : <Saved choices={choices} message={base} onSent={sent} />}
    </>
  );
}

interface SavedProps {
  choices: Choices;
  message: Versioned<Announcement>;
  onSent: () => Promise<void>;
}

function Saved({ choices, message, onSent }: SavedProps) {
  const { congress } = choices.programme;
  const audience = audienceName(message.value.audience, choices, useTexts(messagesTexts), useLanguage());
  return (
    <>
      <MailPreview slug={congress.slug} message={message} />
      {message.value.state === 'DRAFT' && (
        <SendBlock audience={audience} congress={congress} message={message} onSent={() => void onSent()} />
      )}
    </>
  );
}

/** Takes a plan back, or deletes a draft. */
function EndButton({ choices, message, onClose }: DraftProps) {
  const t = useTexts(messageFormTexts);
  const { slug } = choices.programme.congress;
  const refresh = useRefresh(slug, message.id);
  const isScheduled = message.state === 'SCHEDULED';

  function ended() {
    const text = isScheduled ? t.takenBack : t.deleted;
    tell({ kind: 'ok', text, path: workspacePath(slug, 'messages') });
    void refresh();
    if (!isScheduled) onClose();
  }

  return (
    <ConfirmButton
      label={isScheduled ? t.takeBack : t.delete}
      question={isScheduled ? t.takeBackQuestion : t.deleteQuestion}
      act={() => (isScheduled ? stopMessage(slug, message.id) : deleteMessage(slug, message.id))}
      onDone={ended}
    />
  );
}

/** A form that somebody is typing into does not begin anew. */
function Held(props: OpenedProps) {
  const { message, isTyped } = props;
  const opened = useHeld(props.opened, isTyped);
  return <EditForm key={`${opened.etag} ${message.state}`} {...props} opened={opened} />;
}

/** A message that is not sent yet. */
export function DraftPanel(props: DraftPanelProps) {
  const t = useTexts(messageFormTexts);
  const names = useTexts(messagesTexts);
  const language = useLanguage();
  const { choices, message, ended, isTyped, onClose } = props;
  const { slug, timeZone } = choices.programme.congress;
  const query = useQuery(messageQuery(slug, message.id));
  const about = message.sendAt && names.scheduledFor(dayAndTime(message.sendAt, timeZone, language));
  return (
    <Panel
      title={message.state === 'DRAFT' ? t.draftTitle : t.scheduledTitle}
      about={about}
      entered={1}
      onClose={onClose}
    >
      <Awaited query={query}>{(opened) => <Held {...props} opened={opened} />}</Awaited>
      {!(isTyped && ended) && <EndButton {...props} />}
    </Panel>
  );
}
