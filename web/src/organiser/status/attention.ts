import type { Answers } from './look.ts';

export type Part = 'signups' | 'places' | 'mails';

/** Something an organiser can act on, or should report to the operator. */
export type Attention =
  | { kind: 'away'; part: Part }
  | { kind: 'events-away' }
  | { kind: 'unpublished'; part: Part; events: number; seconds: number }
  | { kind: 'dead-letters'; events: number }
  | { kind: 'mail-late'; mails: number; seconds: number }
  | { kind: 'mail-stuck'; mails: number }
  | { kind: 'mail-given-up'; mails: number };

const parts: Part[] = ['signups', 'places', 'mails'];
const unpublishedAfterSeconds = 10;
const mailLateAfterSeconds = 120;

/** Two services may read the same topic and report the same records. */
function deadLetters(answers: Answers): number {
  const byTopic = new Map<string, number>();
  for (const part of parts) {
    for (const [topic, events] of Object.entries(answers[part]?.deadLetters ?? {})) {
      byTopic.set(topic, Math.max(events, byTopic.get(topic) ?? 0));
    }
  }
  return [...byTopic.values()].reduce((sum, events) => sum + events, 0);
}

function unpublished(answers: Answers): Attention[] {
  return (['signups', 'places'] as const).flatMap((part) => {
    const outbox = answers[part]?.outbox;
    if (!outbox || outbox.oldestSeconds < unpublishedAfterSeconds) return [];
    return [{ kind: 'unpublished' as const, part, events: outbox.events, seconds: outbox.oldestSeconds }];
  });
}

function ofMail({ mails }: Answers): Attention[] {
  if (!mails) return [];
  const found: Attention[] = [];
  if (mails.oldestSeconds >= mailLateAfterSeconds) {
    found.push({ kind: 'mail-late', mails: mails.waiting, seconds: mails.oldestSeconds });
  }
  if (mails.stuck > 0) found.push({ kind: 'mail-stuck', mails: mails.stuck });
  if (mails.givenUp > 0) found.push({ kind: 'mail-given-up', mails: mails.givenUp });
  return found;
}

/** What needs attention now, the most serious first. */
export function attention(answers: Answers): Attention[] {
  const away = parts.filter((part) => !answers[part]);
  const eventsAway = parts.some((part) => answers[part] && !answers[part].deadLetters);
  const letters = deadLetters(answers);
  return [
    ...away.map((part) => ({ kind: 'away' as const, part })),
    ...(eventsAway ? [{ kind: 'events-away' as const }] : []),
    ...unpublished(answers),
    ...(letters > 0 ? [{ kind: 'dead-letters' as const, events: letters }] : []),
    ...ofMail(answers),
  ];
}
