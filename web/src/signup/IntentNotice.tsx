import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { dayName, timeRange } from '../language/format.ts';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { useProgramme } from '../programme/api.ts';
import { slotIn } from '../programme/useSlot.ts';
import { Alert } from '../ui/Alert.tsx';
import { forgetIntent, type Intent, pendingIntent } from './intent.ts';
import { signupTexts } from './texts.ts';

function useWhat(intent: Intent): string | undefined {
  const language = useLanguage();
  const t = useTexts(signupTexts);
  const programme = useProgramme(intent.congress).data;
  const found = slotIn(programme, intent.slotId);
  if (!programme || !found) return undefined;
  const { start, end, day } = found.slot;
  const when = timeRange(start, end, programme.congress.timeZone, language);
  return t.what(inLanguage(found.session.title, language).text, dayName(day, language), when);
}

function Notice({ intent, onStop }: { intent: Intent; onStop: () => void }) {
  const t = useTexts(signupTexts);
  const what = useWhat(intent);
  if (!what) return null;
  return (
    <Alert kind="info">
      <p>{(intent.invitation ? t.invited : t.intent)(what)}</p>
      <Button purpose="subtle" onClick={onStop}>
        {intent.invitation ? t.invitedStop : t.intentStop}
      </Button>
    </Alert>
  );
}

interface IntentNoticeProps {
  onStop?: () => void;
}

/** What will happen at the end of these questions, and the way out of it. */
export function IntentNotice({ onStop }: IntentNoticeProps) {
  const [intent, setIntent] = useState(() => pendingIntent());
  if (!intent) return null;
  return (
    <Notice
      intent={intent}
      onStop={() => {
        forgetIntent();
        setIntent(null);
        onStop?.();
      }}
    />
  );
}
