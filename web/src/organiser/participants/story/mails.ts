import type { Mail } from '../../../api/types.ts';
import { type Line, plain, type Telling } from './line.ts';
import type { Moment, Tone } from './moment.ts';

const tones: Partial<Record<Mail['state'], Tone>> = { STUCK: 'warn', GIVEN_UP: 'bad' };

export function momentOf(mail: Mail, telling: Telling): Moment {
  const { t } = telling;
  const state = mail.state === 'SENT' ? t.delivered : t.mailStates[mail.state];
  return {
    at: mail.sentAt ?? mail.createdAt,
    tone: tones[mail.state] ?? 'plain',
    isMail: true,
    lines: [
      sentence(mail, telling),
      ...(state ? [plain(state)] : []),
      ...(mail.lastError && mail.state !== 'SENT' ? [plain(t.answer(mail.lastError))] : []),
    ],
  };
}

function sentence(mail: Mail, telling: Telling): Line {
  const { t, name, kinds } = telling;
  const when = telling.when(mail.sentAt ?? mail.createdAt);
  const what = kinds.kinds[mail.kind] ?? kinds.other;
  const isSent = mail.state === 'SENT';
  if (!mail.slotId) return plain((isSent ? t.mailed : t.mailFor)(when, name, what));
  const say = isSent ? t.mailedAbout : t.mailForAbout;
  return telling.about([mail.slotId], (slot = '') => say(when, name, what, slot));
}
