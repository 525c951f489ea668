import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MailSettings } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import type { Versioned } from '../editing/versioned.ts';
import { MailForm } from './MailForm.tsx';
import { mailSettingsQuery } from './mailsApi.ts';
import { SettingsCard } from './SettingsSection.tsx';
import { settingsTexts } from './texts.ts';

/** Its form starts anew from what was saved. */
function Opened({ slug, title, opened: first }: { slug: string; title: string; opened: Versioned<MailSettings> }) {
  const t = useTexts(settingsTexts);
  const [{ opened, times }, setSaved] = useState({ opened: first, times: 0 });

  function saved(now: typeof opened) {
    tell({ kind: 'ok', text: t.saved(title), path: workspacePath(slug, 'settings') });
    setSaved({ opened: now, times: times + 1 });
  }

  return <MailForm key={times} slug={slug} opened={opened} onSaved={saved} />;
}

/** The sender and the texts of the mails. */
export function MailSection({ slug, title }: { slug: string; title: string }) {
  const query = useQuery(mailSettingsQuery(slug));
  return (
    <SettingsCard id="mails" title={title}>
      <Awaited query={query}>{(opened) => <Opened slug={slug} title={title} opened={opened} />}</Awaited>
    </SettingsCard>
  );
}
