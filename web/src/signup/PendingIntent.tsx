import { useState } from 'react';
import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { dayName, timeRange } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { useMe } from '../me/session.ts';
import { Button } from '../ui/Button.tsx';
import { Alert } from '../ui/Alert.tsx';
import { isGoingOn } from './goingOn.ts';
import { forgetIntent, pendingIntent } from './intent.ts';
import { signupTexts } from './texts.ts';
import { useReserve } from './useReserve.ts';

interface QuestionProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  onAnswer: () => void;
}

function Question({ congress, session, slot, onAnswer }: QuestionProps) {
  const t = useTexts(signupTexts);
  const language = useLanguage();
  const { reserve } = useReserve({ congress, sessionId: session.id, slotId: slot.id });
  const when = timeRange(slot.start, slot.end, congress.timeZone, language);

  function answer(yes: boolean) {
    forgetIntent();
    onAnswer();
    if (yes) void reserve();
  }

  return (
    <Alert kind="info">
      <p>{t.pending(dayName(slot.day, language), when)}</p>
      <div className="buttons">
        <Button purpose="primary" onClick={() => answer(true)}>
          {t.reserve}
        </Button>
        <Button purpose="subtle" onClick={() => answer(false)}>
          {t.intentStop}
        </Button>
      </div>
    </Alert>
  );
}

/**
 * A wish from another browser, where somebody else may have made it, or one that was never completed: the visitor is
 * asked, and nothing happens automatically.
 */
export function PendingIntent({ congress, session }: { congress: CongressInfo; session: Session }) {
  const me = useMe().data;
  const [intent, setIntent] = useState(() => (isGoingOn() ? null : pendingIntent()));
  const slot = intent && !intent.invitation && session.slots.find(({ id }) => id === intent.slotId);
  if (!me || !slot) return null;
  return <Question congress={congress} session={session} slot={slot} onAnswer={() => setIntent(null)} />;
}
