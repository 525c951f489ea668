import type { AuditEntry } from '../../api/types.ts';
import { texts } from '../../language/language.ts';

/** What those are called who do something without a name. */
export const actorTexts = texts({
  nl: {
    clock: 'Meedoen zelf',
    account: (id: string) => `Account ${id}`,
  },
  en: {
    clock: 'Meedoen itself',
    account: (id) => `Account ${id}`,
  },
});

/** The first part is enough to tell two apart. */
export const shortId = (id: string) => id.slice(0, 8);

export function actorName(
  { actor, email }: Pick<AuditEntry, 'actor' | 'email'>,
  t: Pick<(typeof actorTexts)['nl'], 'clock' | 'account'>,
): string {
  if (!actor) return t.clock;
  return email ?? t.account(shortId(actor));
}
