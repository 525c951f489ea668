import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MailSettings } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { focusResult } from '../../ui/keepFocus.ts';
import type { Versioned } from '../editing/versioned.ts';
import { MailForm } from './MailForm.tsx';
import { mailSettingsQuery } from './mailsApi.ts';
import { SettingsCard } from './SettingsSection.tsx';
import { settingsTexts } from './texts.ts';

/** Its form starts anew from what was saved. */
function Opened({ slug, opened: first }: { slug: string; opened: Versioned<MailSettings> }) {
  const t = useTexts(settingsTexts);
  const [{ opened, times }, setSaved] = useState({ opened: first, times: 0 });
  return (
    <>
      <p role="status" className="settings__saved" {...focusResult}>
        {times > 0 && t.saved}
      </p>
      <MailForm
        key={times}
        slug={slug}
        opened={opened}
        onSaved={(now) => setSaved({ opened: now, times: times + 1 })}
      />
    </>
  );
}

/** The sender and the texts of the mails. */
export function MailSection({ slug, title }: { slug: string; title: string }) {
  const query = useQuery(mailSettingsQuery(slug));
  return (
    <SettingsCard id="mails" title={title}>
      <Awaited query={query}>{(opened) => <Opened slug={slug} opened={opened} />}</Awaited>
    </SettingsCard>
  );
}
