import type { Announcement, Mail } from '../../api/types.ts';

/** What became of one mail. */
export type Outcome = 'sent' | 'waiting' | 'stuck' | 'refused' | 'stopped' | 'unlisted';

/** @param mail absent: not recorded yet */
export function outcomeOf({ state }: Announcement, mail: Pick<Mail, 'state' | 'reason'> | undefined): Outcome {
  switch (mail?.state) {
    case undefined:
      return state === 'STOPPED' ? 'stopped' : 'waiting';
    case 'SENT':
      return 'sent';
    case 'STUCK':
      return 'stuck';
    case 'GIVEN_UP':
      return 'refused';
    case 'ABSORBED':
      return mail?.reason === 'STOPPED' ? 'stopped' : 'unlisted';
    case 'WAITING':
    case 'EXPIRED':
      return 'waiting';
  }
}
