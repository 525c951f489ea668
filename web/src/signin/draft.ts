/** What was typed survives a reload: on a phone, reading the mail may cost the tab its memory. */
export interface Draft {
  email: string;
  sent: boolean;
}

const key = 'meedoen.signIn';

export function keptDraft(): Draft {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as Draft | null) ?? { email: '', sent: false };
  } catch {
    return { email: '', sent: false };
  }
}

export function keepDraft(draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // Then a reload asks for the address again.
  }
}
