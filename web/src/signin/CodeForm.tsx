import { useState } from 'react';
import { isProblem } from '../api/problem.ts';
import type { SignedIn } from '../api/types.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { Field } from '../ui/Field.tsx';
import { ConfirmForm } from './ConfirmForm.tsx';
import { signInTexts } from './texts.ts';

export const digitsOf = (typed: string) => typed.replace(/\D/g, '');

interface CodeFormProps {
  email: string;
  onSignedIn: (signedIn: SignedIn) => void;
}

export function CodeForm({ email, onSignedIn }: CodeFormProps) {
  const t = useTexts(signInTexts);
  const language = useLanguage();
  const [code, setCode] = useState('');
  const [incomplete, setIncomplete] = useState(false);

  function proof() {
    const digits = digitsOf(code);
    setIncomplete(digits.length !== 6);
    return digits.length === 6 ? { email: email.trim(), code: digits } : null;
  }

  function mistake(error: unknown): string | undefined {
    if (incomplete) return t.codeMissing;
    if (!isProblem(error, 'wrong-code')) return undefined;
    return error.language === language ? `${t.wrongCode} ${error.detail ?? ''}` : t.wrongCode;
  }

  return (
    <ConfirmForm proof={proof} onSignedIn={onSignedIn}>
      {(error) => (
        <Field
          label={t.code}
          description={t.codeHelp}
          error={mistake(error)}
          className="utrecht-textbox utrecht-textbox--html-input code-input"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={11}
          required
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      )}
    </ConfirmForm>
  );
}
