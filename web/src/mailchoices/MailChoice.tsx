import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../language/language.ts';
import { icons } from '../programme/icons.ts';
import { Alert } from '../ui/Alert.tsx';
import { announce } from '../ui/announcer.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { Fold } from '../ui/Fold.tsx';
import { useBusy } from '../ui/useBusy.ts';
import { type ChoiceOwner, chooseMails, mailChoicesQuery } from './api.ts';
import { mailChoiceTexts } from './texts.ts';

/** Which optional mails somebody wants. Without an answer of the server there is nothing to choose. */
export function MailChoice({ owner }: { owner: ChoiceOwner }) {
  const t = useTexts(mailChoiceTexts);
  const client = useQueryClient();
  const query = mailChoicesQuery(owner);
  const { data: chosen } = useQuery(query);
  const { error, run } = useBusy();
  if (!chosen) return null;

  async function choose(reminders: boolean) {
    const saved = await run(() => chooseMails(owner, { reminders }));
    if (!saved.ok) return;
    client.setQueryData(query.queryKey, saved.value);
    announce(reminders ? t.on : t.off);
  }

  return (
    <Fold icon={icons.mail} title={t.title} className="mail-choice">
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      <Checkbox
        label={t.reminders}
        description={t.remindersHelp}
        checked={chosen.reminders}
        onChange={(wanted) => void choose(wanted)}
      />
    </Fold>
  );
}
