import { tab } from '../browser/memory.ts';

/** What was typed survives a reload: a phone may discard the tab while its user reads the mail. */
export interface Draft {
  email: string;
  sent: boolean;
}

const key = 'signIn';

export function keptDraft(): Draft {
  return tab.recallJson<Draft>(key) ?? { email: '', sent: false };
}

export function keepDraft(draft: Draft | null): void {
  tab.remember(key, draft && JSON.stringify(draft));
}
