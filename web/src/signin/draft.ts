import { tab } from '../browser/memory.ts';

/** What was typed survives a reload: on a phone, reading the mail may cost the tab its memory. */
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
