import { useState } from 'react';
import { dayName, timeRange } from '../language/format.ts';
import { Sentence } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { useProgramme } from '../programme/api.ts';
import { slotIn } from '../programme/useSlot.ts';
import { Button } from '../ui/Button.tsx';
import { Alert } from '../ui/Alert.tsx';
import { forgetIntent, type Intent, pendingIntent } from './intent.ts';
import { signupTexts } from './texts.ts';

function Notice({ intent, onStop }: { intent: Intent; onStop: () => void }) {
  const t = useTexts(signupTexts);
  const language = useLanguage();
  const programme = useProgramme(intent.congress).data;
  const found = slotIn(programme, intent.slotId);
  if (!programme || !found) return null;
  const { start, end, day } = found.slot;
  const when = timeRange(start, end, programme.congress.timeZone, language);
  const what = (title: string) => t.what(title, dayName(day, language), when);
  return (
    <Alert kind="info">
      <p>
        <Sentence
          words={[found.session.title]}
          say={(title) => (intent.invitation ? t.invited : t.intent)(what(title))}
        />
      </p>
      <Button purpose="subtle" onClick={onStop}>
        {intent.invitation ? t.invitedStop : t.intentStop}
      </Button>
    </Alert>
  );
}

interface IntentNoticeProps {
  onStop?: () => void;
}

/** What happens after these questions, and a way to cancel it. */
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
