import type { Mail } from '../../../api/types.ts';
import { type Line, plain, type StoryContext } from './line.ts';
import type { Moment, Tone } from './moment.ts';

const tones: Partial<Record<Mail['state'], Tone>> = { STUCK: 'warn', GIVEN_UP: 'bad' };

export function momentOf(mail: Mail, context: StoryContext): Moment {
  const { t } = context;
  const state = mail.state === 'SENT' ? t.delivered : t.mailStates[mail.state];
  return {
    at: mail.sentAt ?? mail.createdAt,
    tone: tones[mail.state] ?? 'plain',
    isMail: true,
    lines: [
      sentence(mail, context),
      ...(state ? [plain(state)] : []),
      ...(mail.lastError && mail.state !== 'SENT' ? [plain(t.answer(mail.lastError))] : []),
    ],
  };
}

function sentence(mail: Mail, context: StoryContext): Line {
  const { t, name, kinds } = context;
  const when = context.when(mail.sentAt ?? mail.createdAt);
  const what = kinds.kinds[mail.kind];
  const isSent = mail.state === 'SENT';
  if (!mail.slotId) return plain((isSent ? t.mailed : t.mailFor)(when, name, what));
  const say = isSent ? t.mailedAbout : t.mailForAbout;
  return context.about([mail.slotId], (slot = '') => say(when, name, what, slot));
}
