import { type FormEvent, useState } from 'react';
import { withPatience } from '../api/patience.ts';
import { isProblem } from '../api/problem.ts';
import type { SignInWish } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { RequestNotices } from '../ui/RequestNotices.tsx';
import { Field } from '../ui/Field.tsx';
import { useBusy } from '../ui/useBusy.ts';
import { askForMail } from './api.ts';
import { signInTexts } from './texts.ts';

interface EmailFormProps {
  email: string;
  onType: (email: string) => void;
  onSent: () => void;
  /** Read when the button is pressed: the visitor may change their mind before that. */
  wish: () => SignInWish;
}

const looksLikeAnAddress = (email: string) => /^[^\s@]+@[^\s@]+$/.test(email.trim());

export function EmailForm({ email, onType, onSent, wish }: EmailFormProps) {
  const t = useTexts(signInTexts);
  const [wrong, setWrong] = useState(false);
  const { busy, wait, error, run } = useBusy();

  function submit(event: FormEvent) {
    event.preventDefault();
    const typed = looksLikeAnAddress(email);
    setWrong(!typed);
    if (!typed) return;
    void run((patience) => withPatience(() => askForMail(email.trim(), wish()), patience)).then(
      (sent) => sent.ok && onSent(),
    );
  }

  const refused = wrong || isProblem(error, 'invalid-fields');
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>{t.intro}</p>
      <Field
        label={t.email}
        description={t.emailHelp}
        error={refused ? t.emailMissing : undefined}
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={email}
        onChange={(event) => onType(event.target.value)}
      />
      <RequestNotices wait={wait} error={refused ? null : error} />
      <Button type="submit" purpose="primary" busy={busy}>
        {t.send}
      </Button>
    </form>
  );
}
