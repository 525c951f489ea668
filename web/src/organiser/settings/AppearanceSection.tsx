import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Appearance } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import type { Versioned } from '../editing/versioned.ts';
import { readAppearance } from './appearance.ts';
import { AppearanceForm } from './AppearanceForm.tsx';
import { SettingsCard } from './SettingsSection.tsx';
import { settingsTexts } from './texts.ts';

/** Its form starts anew from what was saved. */
function Opened({ slug, title, opened: first }: { slug: string; title: string; opened: Versioned<Appearance> }) {
  const t = useTexts(settingsTexts);
  const [{ opened, times }, setSaved] = useState({ opened: first, times: 0 });

  function saved(now: typeof opened) {
    tell({ kind: 'ok', text: t.saved(title), path: workspacePath(slug, 'settings') });
    setSaved({ opened: now, times: times + 1 });
  }

  return <AppearanceForm key={times} slug={slug} opened={opened} onSaved={saved} />;
}

/** The colour and the logo. */
export function AppearanceSection({ slug, title }: { slug: string; title: string }) {
  // Always read anew, and kept as they were when the form was opened.
  const query = useQuery({
    queryKey: ['appearance', slug],
    queryFn: () => readAppearance(slug),
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <SettingsCard id="uiterlijk" title={title}>
      <Awaited query={query}>{(opened) => <Opened slug={slug} title={title} opened={opened} />}</Awaited>
    </SettingsCard>
  );
}
