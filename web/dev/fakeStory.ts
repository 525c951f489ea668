import type { Mail, Mails, ParticipantStory } from '../src/api/types.ts';
import { sessions } from './sample.ts';

// One person's story, whoever it is: a wait and a promotion, a refusal, and a place set aside.

const slots = sessions.flatMap((session) => session.slots);
const [first, second, third] = [slots[0]?.id ?? '', slots[1]?.id ?? '', slots[2]?.id ?? ''];

export const story: ParticipantStory = {
  signups: [
    {
      ...{ id: 'signup-1', slotId: first, requestedAt: '2026-11-12T08:00:03Z', together: false },
      ...{ byOrganiser: false, status: 'CONFIRMED' },
      decisions: [
        {
          number: 1,
          decidedAt: '2026-11-12T08:00:03Z',
          kind: 'WAITLISTED',
          position: 4,
          pair: false,
          fromSetAside: false,
          capacity: 20,
        },
        {
          number: 2,
          decidedAt: '2026-11-14T10:26:04Z',
          kind: 'PROMOTED',
          pair: false,
          fromSetAside: false,
          capacity: 20,
        },
      ],
    },
    {
      ...{ id: 'signup-2', slotId: second, requestedAt: '2026-11-12T08:00:19Z', together: false },
      ...{ byOrganiser: false, status: 'REFUSED' },
      decisions: [
        {
          ...{ number: 1, decidedAt: '2026-11-12T08:00:19Z', kind: 'REFUSED', reason: 'OVERLAP' },
          ...{ otherSlotId: first, pair: false, fromSetAside: false, capacity: 12 },
        },
      ],
    },
    {
      ...{ id: 'signup-3', slotId: third, requestedAt: '2026-11-15T09:12:40Z', together: false },
      ...{ byOrganiser: true, status: 'CONFIRMED' },
      decisions: [
        {
          ...{ number: 1, decidedAt: '2026-11-15T09:12:40Z', kind: 'ASSIGNED', pair: false, capacity: 20 },
          ...{ fromSetAside: true, companion: 'INTERPRETER' },
        },
      ],
    },
  ],
  ticks: [],
};

const mail: Mail = {
  ...{ id: 'mail-1', kind: 'WAITING_LIST', slotId: first, state: 'SENT', attempts: 1 },
  ...{ createdAt: '2026-11-12T08:00:03Z', sentAt: '2026-11-12T08:00:08Z' },
};

export function mailsTo(url: URL): Mails {
  const participantId = url.searchParams.get('participantId') ?? '';
  return {
    totals: { waiting: 0, sent: 2, stuck: 0, givenUp: 0, expired: 0 },
    mails: [
      {
        ...mail,
        ...{ id: 'mail-2', kind: 'PROMOTED', participantId, createdAt: '2026-11-14T10:26:04Z' },
        sentAt: '2026-11-14T10:26:07Z',
      },
      { ...mail, participantId },
    ],
  };
}
