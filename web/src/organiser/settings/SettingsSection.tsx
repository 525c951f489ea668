import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/language.ts';
import { focusPlace, focusResult } from '../../ui/keepFocus.ts';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import type { Fields } from '../editing/meanwhile.ts';
import { SettingsForm, type SettingsFormProps } from './SettingsForm.tsx';
import { settingsTexts } from './texts.ts';

interface CardProps {
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of the page with an address of its own. */
export function SettingsCard({ id, title, children }: CardProps) {
  return (
    <section id={id} className="card settings__card" aria-labelledby={`${id}-title`} {...focusPlace}>
      <h2 id={`${id}-title`} className="card__title" {...focusResult}>
        {title}
      </h2>
      {children}
    </section>
  );
}

type SettingsSectionProps<F extends Fields> = Omit<SettingsFormProps<F>, 'onSaved'> & { title: string };

/** Its form starts anew from what was saved. */
export function SettingsSection<F extends Fields>({ title, opened: first, ...form }: SettingsSectionProps<F>) {
  const t = useTexts(settingsTexts);
  const [{ opened, times }, setSaved] = useState({ opened: first, times: 0 });

  function saved(now: typeof opened) {
    tell({ kind: 'ok', text: t.saved(title), path: workspacePath(form.slug, 'settings') });
    setSaved({ opened: now, times: times + 1 });
  }

  return (
    <SettingsCard id={form.part.id} title={title}>
      <SettingsForm key={times} {...form} opened={opened} onSaved={saved} />
    </SettingsCard>
  );
}
