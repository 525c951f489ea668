import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useProgramme } from '../programme/api.ts';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { forgetIntent, type Intent, pendingIntent } from '../signup/intent.ts';
import { Alert } from '../ui/Alert.tsx';
import { signInTexts } from './texts.ts';

function Notice({ intent, onStop }: { intent: Intent; onStop: () => void }) {
  const t = useTexts(signInTexts);
  const language = useLanguage();
  const session = useProgramme(intent.congress).data?.sessions.find((each) => each.id === intent.sessionId);
  if (!session) return null;
  return (
    <Alert kind="info">
      <p>{(intent.invitation ? t.invited : t.intent)(inLanguage(session.title, language).text)}</p>
      <Button purpose="subtle" onClick={onStop}>
        {intent.invitation ? t.invitedStop : t.intentStop}
      </Button>
    </Alert>
  );
}

/** What will happen right after signing in, and the way out of it. */
export function IntentNotice() {
  const [intent, setIntent] = useState(() => pendingIntent());
  if (!intent) return null;
  return (
    <Notice
      intent={intent}
      onStop={() => {
        forgetIntent();
        setIntent(null);
      }}
    />
  );
}
