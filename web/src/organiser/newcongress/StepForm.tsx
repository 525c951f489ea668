import type { FormEvent, ReactNode } from 'react';
import { useTexts } from '../../language/language.ts';
import { newCongressTexts } from './texts.ts';
import { Button } from '../../ui/Button.tsx';

interface StepFormProps {
  /** On the button that goes on. */
  next: string;
  busy?: boolean;
  onNext: () => void;
  onBack?: (() => void) | undefined;
  children: ReactNode;
}

export function StepForm({ next, busy = false, onNext, onBack, children }: StepFormProps) {
  const t = useTexts(newCongressTexts);

  function submit(event: FormEvent) {
    event.preventDefault();
    onNext();
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      {children}
      <div className="buttons">
        <Button type="submit" purpose="primary" busy={busy}>
          {next}
        </Button>
        {onBack && (
          <Button purpose="secondary" onClick={onBack}>
            {t.back}
          </Button>
        )}
      </div>
    </form>
  );
}
