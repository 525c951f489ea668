import type { Announcement, AnnouncementCounts } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { Link } from '../../ui/Link.tsx';
import { Select } from '../../ui/Select.tsx';
import { audienceName, type Choices } from './audience.ts';
import { messagesTexts } from './texts.ts';
import { type MessagesView, progressOf, type Stage, stageOf } from './view.ts';

interface MessageRowProps {
  choices: Choices;
  message: Announcement;
  counts: AnnouncementCounts | undefined;
  href: string;
  chosen: boolean;
}

function useStateWords(message: Announcement, counts: AnnouncementCounts | undefined, timeZone: string): string {
  const t = useTexts(messagesTexts);
  const language = useLanguage();
  const stage = stageOf(message, counts);
  const { sent, recipients } = progressOf(message, counts);
  switch (stage) {
    case 'draft':
      return t.stages.draft;
    case 'scheduled':
      return t.scheduledFor(message.sendAt ? dayAndTime(message.sendAt, timeZone, language) : '');
    default:
      return `${t.stages[stage]}: ${t.ofAll(sent, recipients)}`;
  }
}

function MessageRow({ choices, message, counts, href, chosen }: MessageRowProps) {
  const t = useTexts(messagesTexts);
  const language = useLanguage();
  const { timeZone } = choices.programme.congress;
  return (
    <li className={chosen ? 'message-row message-row--chosen' : 'message-row'}>
      <Link href={href} id={`message-${message.id}`} className="message-row__subject" current={chosen}>
        <span lang="nl">{message.subject.nl}</span>
      </Link>
      <span className="quiet">{audienceName(message.audience, choices, t, language)}</span>
      <span className={`message-row__state message-row__state--${stageOf(message, counts)} tabular`}>
        {useStateWords(message, counts, timeZone)}
      </span>
    </li>
  );
}

interface MessageListProps {
  choices: Choices;
  all: Announcement[];
  found: Announcement[];
  counts: Map<string, AnnouncementCounts>;
  view: MessagesView;
  hrefOf: (id: string) => string;
  onChange: (changed: Partial<MessagesView>) => void;
}

function ViewFields({ view, onChange }: Pick<MessageListProps, 'view' | 'onChange'>) {
  const t = useTexts(messagesTexts);
  return (
    <div className="list-view" role="search">
      <Field
        label={t.search}
        type="search"
        autoComplete="off"
        value={view.search}
        onChange={({ target }) => onChange({ search: target.value })}
      />
      <Select
        label={t.stage}
        value={view.stage ?? ''}
        options={[
          { value: '', label: t.everyStage },
          ...Object.entries(t.stages).map(([value, label]) => ({ value, label })),
        ]}
        onChange={(stage) => onChange({ stage: (stage || null) as Stage | null })}
      />
    </div>
  );
}

/** The messages, below the fields that choose from them. */
export function MessageList({ choices, all, found, counts, view, hrefOf, onChange }: MessageListProps) {
  const t = useTexts(messagesTexts);
  const isChosenFrom = view.search !== '' || view.stage !== null;
  return (
    <section className="pane" aria-label={t.title}>
      <ViewFields view={view} onChange={onChange} />
      <div className="list-found">
        <p role="status" className="tabular">
          {t.found(found.length, all.length)}
        </p>
        {isChosenFrom && (
          <button type="button" className="link-button" onClick={() => onChange({ search: '', stage: null })}>
            {t.showAll}
          </button>
        )}
      </div>
      {found.length === 0 && <p className="people__none">{isChosenFrom ? t.noneFound : t.none}</p>}
      <ul className="plain-list">
        {found.map((message) => (
          <MessageRow
            key={message.id}
            choices={choices}
            message={message}
            counts={counts.get(message.id)}
            href={hrefOf(message.id)}
            chosen={view.chosen === message.id}
          />
        ))}
      </ul>
    </section>
  );
}
