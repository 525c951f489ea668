import { type FormEvent, type ReactNode, useState } from 'react';
import { isProblem } from '../api/problem.ts';
import type { SignedIn } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { Alert } from '../ui/Alert.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { useBusy } from '../ui/useBusy.ts';
import { confirmSignIn, type Proof } from './api.ts';
import { signInTexts } from './texts.ts';

interface ConfirmFormProps {
  /** Null while there is nothing to send. */
  proof: () => Proof | null;
  onSignedIn: (signedIn: SignedIn) => void;
  children?: (error: unknown) => ReactNode;
}

/** The last step of both ways to sign in. A link or code is only used when the button is pressed. */
export function ConfirmForm({ proof, onSignedIn, children }: ConfirmFormProps) {
  const t = useTexts(signInTexts);
  const [ownDevice, setOwnDevice] = useState(true);
  const { busy, error, run } = useBusy();

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = proof();
    if (given) void run(() => confirmSignIn(given, ownDevice)).then((done) => done.ok && onSignedIn(done.value));
  }

  const expired = isProblem(error, 'sign-in-expired');
  return (
    <form className="form" onSubmit={submit} noValidate>
      {children?.(error)}
      <Checkbox label={t.ownDevice} description={t.ownDeviceHelp} checked={ownDevice} onChange={setOwnDevice} />
      {expired && <Alert kind="error" spoken title={t.expired} />}
      {error !== null && !expired && !isProblem(error, 'wrong-code') && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      <Button type="submit" purpose="primary" busy={busy}>
        {t.signIn}
      </Button>
    </form>
  );
}
