import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Announcement, AnnouncementCounts, Programme } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { useParticipants } from '../participants/api.ts';
import { useOrganisations } from '../../participant/api.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import type { Gone } from '../editing/gone.ts';
import { useHeld } from '../editing/useHeld.ts';
import { ListAndPanel } from '../workspace/ListAndPanel.tsx';
import { Panel } from '../workspace/Panel.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { useCounts, useMessages } from './api.ts';
import type { Choices } from './audience.ts';
import { DraftPanel } from './DraftPanel.tsx';
import type { MessageFields } from './messageFields.ts';
import { MessageList } from './MessageList.tsx';
import { NewMessage } from './NewMessage.tsx';
import { SentPanel } from './SentPanel.tsx';
import { messagesTexts } from './texts.ts';
import { fitting, isMoving, type MessagesView, newMessage, viewIn, viewInAddress } from './view.ts';

/** What is shown of the messages, as the address says. */
function useMessagesView() {
  const [path] = useLocation();
  const [address, setAddress] = useSearchParams();
  const view = viewIn(address);
  return {
    view,
    change: (changed: Partial<MessagesView>) => setAddress(viewInAddress({ ...view, ...changed }), { replace: true }),
    hrefOf: (chosen: string) => `${path}?${viewInAddress({ ...view, chosen })}`,
  };
}

interface ChosenProps {
  choices: Choices;
  chosen: string;
  messages: Announcement[];
  counts: Map<string, AnnouncementCounts>;
  onChoose: (id: string | null) => void;
}

function Chosen({ choices, chosen, messages, counts, onChoose }: ChosenProps) {
  const t = useTexts(messagesTexts);
  const close = () => onChoose(null);
  const current = messages.find(({ id }) => id === chosen);
  const [isTyped, setTyped] = useState(false);
  const [restarted, setRestarted] = useState<MessageFields | null>(null);
  // A draft that somebody is typing into stays open.
  const message = useHeld(current, isTyped);
  if (restarted) return <NewMessage choices={choices} start={restarted} onAdded={onChoose} onClose={close} />;
  if (chosen === newMessage) return <NewMessage choices={choices} onAdded={onChoose} onClose={close} />;
  if (!message) {
    return (
      <Panel title={t.goneTitle} entered={1} onClose={close}>
        <p>{t.gone}</p>
      </Panel>
    );
  }
  return message.sentAt ? (
    <SentPanel choices={choices} message={message} counts={counts.get(chosen)} onClose={close} />
  ) : (
    <DraftPanel
      choices={choices}
      message={message}
      ended={endOf(current)}
      isTyped={isTyped}
      onTyped={setTyped}
      onRestart={setRestarted}
      onClose={close}
    />
  );
}

/** Why a draft can no longer be changed. */
function endOf(current: Announcement | undefined): Gone | null {
  if (!current) return 'not-found';
  return current.sentAt ? 'announcement-sent' : null;
}

const byId = (counts: AnnouncementCounts[]) => new Map(counts.map((each) => [each.announcementId, each]));

function Messages({ choices, messages }: { choices: Choices; messages: Announcement[] }) {
  const { view, change, hrefOf } = useMessagesView();
  const isSent = messages.some(({ sentAt }) => sentAt !== undefined);
  const isSending = (known: AnnouncementCounts[]) => messages.some((each) => isMoving(each, byId(known).get(each.id)));
  const counts = byId(useCounts(choices.programme.congress.slug, isSent, isSending).data ?? []);

  /** Whoever closes a message goes on at its row. A phone shows the list again only after that. */
  function choose(chosen: string | null) {
    change({ chosen });
    if (chosen === null) requestAnimationFrame(() => document.getElementById(`message-${view.chosen}`)?.focus());
  }

  return (
    <ListAndPanel
      list={
        <MessageList
          choices={choices}
          all={messages}
          found={fitting(messages, counts, view)}
          counts={counts}
          view={view}
          hrefOf={hrefOf}
          onChange={change}
        />
      }
      panel={
        view.chosen !== null && (
          <Chosen
            key={view.chosen}
            choices={choices}
            chosen={view.chosen}
            messages={messages}
            counts={counts}
            onChoose={choose}
          />
        )
      }
      onClose={() => choose(null)}
    />
  );
}

/** Not awaited: one can read messages before the participants are known. */
function useWithPeople(slug: string): Set<string> | undefined {
  const participants = useParticipants(slug).data;
  return participants && new Set(participants.flatMap(({ organisation }) => organisation?.id ?? []));
}

function LoadedMessages({ programme }: { programme: Programme }) {
  const { slug } = programme.congress;
  const messages = useMessages(slug);
  const organisations = useOrganisations(slug);
  const withPeople = useWithPeople(slug);
  return (
    <Awaited query={messages}>
      {(all) => (
        <Awaited query={organisations}>
          {(known) => <Messages choices={{ programme, organisations: known, withPeople }} messages={all} />}
        </Awaited>
      )}
    </Awaited>
  );
}

function Actions() {
  const t = useTexts(messagesTexts);
  const { hrefOf } = useMessagesView();
  return (
    <Link href={hrefOf(newMessage)} className="workspace__action">
      {t.write}
    </Link>
  );
}

export default function MessagesPage({ programme }: { programme: Programme }) {
  const t = useTexts(messagesTexts);
  return (
    <Workspace congress={programme.congress} page="messages" title={t.title} actions={<Actions />}>
      <LoadedMessages programme={programme} />
    </Workspace>
  );
}
