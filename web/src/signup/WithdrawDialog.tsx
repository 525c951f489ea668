import { Button } from '@nl-design-system-candidate/button-react';
import type { Session, Signup } from '../api/types.ts';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { signupTexts } from './texts.ts';

interface WithdrawDialogProps {
  session: Session;
  signup: Signup;
  onClose: () => void;
  onYes: () => void;
}

export function WithdrawDialog({ session, signup, onClose, onYes }: WithdrawDialogProps) {
  const t = useTexts(signupTexts);
  const language = useLanguage();
  return (
    <Dialog title={t.ask(inLanguage(session.title, language).text)} onClose={onClose}>
      <p>{signup.status === 'CONFIRMED' ? t.askPlace : t.askWaiting}</p>
      {signup.together && (
        <p>{(signup.status === 'CONFIRMED' ? t.askPlaceTogether : t.askWaitingTogether)(signup.together.name)}</p>
      )}
      <div className="buttons">
        <Button
          purpose="primary"
          hint="negative"
          onClick={() => {
            onClose();
            onYes();
          }}
        >
          {t.yes}
        </Button>
        <Button purpose="secondary" onClick={onClose}>
          {t.no}
        </Button>
      </div>
    </Dialog>
  );
}
