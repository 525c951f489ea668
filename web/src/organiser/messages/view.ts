import type { Announcement, AnnouncementCounts } from '../../api/types.ts';
import { hasAllWords } from '../../language/plain.ts';

/** How far a message is, as it is shown. */
export type Stage = 'draft' | 'scheduled' | 'sending' | 'sent' | 'stopped';

export interface MessagesView {
  search: string;
  stage: Stage | null;
  /** The id of what is shown beside the list, or `newMessage`. */
  chosen: string | null;
}

export const newMessage = 'nieuw';

const words: Record<string, Stage> = {
  concept: 'draft',
  gepland: 'scheduled',
  bezig: 'sending',
  verstuurd: 'sent',
  gestopt: 'stopped',
};

/** The words in the address are Dutch in both languages, so that a link works for everybody. */
export function viewIn(address: URLSearchParams): MessagesView {
  return {
    search: address.get('zoek') ?? '',
    stage: words[address.get('staat') ?? ''] ?? null,
    chosen: address.get('bericht'),
  };
}

export function viewInAddress({ search, stage, chosen }: MessagesView): URLSearchParams {
  const address = new URLSearchParams();
  const word = Object.keys(words).find((each) => words[each] === stage);
  if (search) address.set('zoek', search);
  if (word) address.set('staat', word);
  if (chosen) address.set('bericht', chosen);
  return address;
}

export interface Progress {
  recipients: number;
  sent: number;
  /** Not sent yet, but it will be. */
  waiting: number;
  stuck: number;
  refused: number;
  stopped: number;
  unlisted: number;
}

/** A mail that is not recorded yet waits. */
export function progressOf({ state, recipients }: Announcement, counts: AnnouncementCounts | undefined): Progress {
  const { sent = 0, stuck = 0, refused = 0, stopped = 0, unlisted = 0 } = counts ?? {};
  const waiting = Math.max(0, recipients - sent - stuck - refused - stopped - unlisted);
  if (state !== 'STOPPED') return { recipients, sent, waiting, stuck, refused, stopped, unlisted };
  const inFlight = counts?.waiting ?? 0;
  return { recipients, sent, waiting: inFlight, stuck, refused, stopped: stopped + waiting - inFlight, unlisted };
}

export function stageOf(message: Announcement, counts: AnnouncementCounts | undefined): Stage {
  switch (message.state) {
    case 'DRAFT':
      return 'draft';
    case 'SCHEDULED':
      return 'scheduled';
    case 'STOPPED':
      return 'stopped';
    case 'SENT': {
      const { waiting, stuck } = progressOf(message, counts);
      return waiting + stuck > 0 ? 'sending' : 'sent';
    }
  }
}

/** Whether more mails will be sent or stopped. */
export function isMoving(message: Announcement, counts: AnnouncementCounts | undefined): boolean {
  if (message.state === 'STOPPED') return progressOf(message, counts).waiting > 0;
  return stageOf(message, counts) === 'sending';
}

const searched = ({ subject, body }: Announcement) =>
  [subject.nl, subject.en, body.nl, body.en].filter(Boolean).join('\n');

export function fitting(
  messages: Announcement[],
  counts: Map<string, AnnouncementCounts>,
  { search, stage }: MessagesView,
): Announcement[] {
  return messages.filter(
    (each) => (!stage || stageOf(each, counts.get(each.id)) === stage) && hasAllWords(searched(each), search),
  );
}
