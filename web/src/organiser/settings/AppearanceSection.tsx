import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Appearance } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { focusResult } from '../../ui/keepFocus.ts';
import type { Versioned } from '../editing/versioned.ts';
import { readAppearance } from './appearance.ts';
import { AppearanceForm } from './AppearanceForm.tsx';
import { SettingsCard } from './SettingsSection.tsx';
import { settingsTexts } from './texts.ts';

/** Its form starts anew from what was saved. */
function Opened({ slug, opened: first }: { slug: string; opened: Versioned<Appearance> }) {
  const t = useTexts(settingsTexts);
  const [{ opened, times }, setSaved] = useState({ opened: first, times: 0 });
  return (
    <>
      <p role="status" className="settings__saved" {...focusResult}>
        {times > 0 && t.saved}
      </p>
      <AppearanceForm
        key={times}
        slug={slug}
        opened={opened}
        onSaved={(now) => setSaved({ opened: now, times: times + 1 })}
      />
    </>
  );
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
      <Awaited query={query}>{(opened) => <Opened slug={slug} opened={opened} />}</Awaited>
    </SettingsCard>
  );
}
