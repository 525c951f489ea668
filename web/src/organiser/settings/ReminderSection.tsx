import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ReminderSettings } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Field } from '../../ui/Field.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import type { Versioned } from '../editing/versioned.ts';
import { workspacePath } from '../workspace/pages.ts';
import { changeReminderSettings, readReminderSettings, reminderSettingsQuery } from './reminderApi.ts';
import { reminderTexts } from './reminderTexts.ts';
import { SettingsCard } from './SettingsSection.tsx';

interface FormProps {
  slug: string;
  opened: Versioned<ReminderSettings>;
}

function ReminderForm({ slug, opened }: FormProps) {
  const t = useTexts(reminderTexts);
  const [base, setBase] = useState(opened);
  const [enabled, setEnabled] = useState(opened.value.enabled);
  const [time, setTime] = useState(opened.value.time.slice(0, 5));
  const { busy, error, run } = useBusy();
  const isSaved = enabled === base.value.enabled && time === base.value.time.slice(0, 5);

  async function save(event: FormEvent) {
    event.preventDefault();
    const saved = await run(async () => {
      await changeReminderSettings(slug, base, { enabled, time });
      return readReminderSettings(slug);
    });
    if (!saved.ok) return;
    setBase(saved.value);
    tell({ kind: 'ok', text: t.saved, path: workspacePath(slug, 'settings') });
  }

  return (
    <form className="form" onSubmit={(event) => void save(event)} noValidate data-unsaved={isSaved ? undefined : ''}>
      <Checkbox label={t.enabled} description={t.enabledHelp} checked={enabled} onChange={setEnabled} />
      {enabled && (
        <Field
          label={t.time}
          description={t.timeHelp}
          type="time"
          value={time}
          onChange={({ target }) => setTime(target.value)}
        />
      )}
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      {!isSaved && time !== '' && (
        <div className="buttons">
          <Button type="submit" purpose="primary" busy={busy}>
            {t.save}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Whether and when participants are reminded of what they have on a day. */
export function ReminderSection({ slug }: { slug: string }) {
  const t = useTexts(reminderTexts);
  const { data: opened } = useQuery(reminderSettingsQuery(slug));
  if (!opened) return null;
  return (
    <SettingsCard id="herinneringen" title={t.title}>
      <ReminderForm slug={slug} opened={opened} />
    </SettingsCard>
  );
}
