import type { CongressInfo, Session, Signup, Slot } from '../api/types.ts';
import { Sentence } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { useSlotAvailability } from '../programme/api.ts';
import { placesIn } from '../programme/places.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { withdrawSentences } from './sentences.ts';
import { signupTexts } from './texts.ts';

interface WithdrawDialogProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  signup: Signup;
  onClose: () => void;
  onYes: () => void;
}

export function WithdrawDialog({ congress, session, slot, signup, onClose, onYes }: WithdrawDialogProps) {
  const t = useTexts(signupTexts);
  const waits = signup.status === 'WAITLISTED';
  const places = placesIn(slot, useSlotAvailability(congress.slug, slot.id));
  return (
    <Dialog title={<Sentence words={[session.title]} say={waits ? t.askStop : t.ask} />} onClose={onClose}>
      {withdrawSentences(signup, places, t).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="buttons">
        <Button
          purpose="primary"
          hint="negative"
          onClick={() => {
            onClose();
            onYes();
          }}
        >
          {waits ? t.yesStop : t.yes}
        </Button>
        <Button purpose="secondary" onClick={onClose}>
          {t.no}
        </Button>
      </div>
    </Dialog>
  );
}
