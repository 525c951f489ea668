import { type ReactNode, useState } from 'react';
import type { Patience } from '../api/patience.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { RequestNotices } from './RequestNotices.tsx';
import { useBusy } from './useBusy.ts';

export interface Question {
  title: string;
  /** What happens after "yes". */
  explanation: string;
  yes: string;
  no: string;
}

interface ConfirmButtonProps {
  label: string;
  question: Question;
  act: (patience: Patience) => Promise<void>;
  onDone: () => void;
  /** Buttons before it. */
  children?: ReactNode;
}

/** For what ends something: asks before it acts, and shows why it failed. */
export function ConfirmButton({ label, question, act, onDone, children }: ConfirmButtonProps) {
  const [asked, setAsked] = useState(false);
  const { busy, wait, error, run } = useBusy();

  async function confirm() {
    setAsked(false);
    const done = await run(act);
    if (done.ok) onDone();
  }

  return (
    <>
      <RequestNotices wait={wait} error={error} />
      <div className="buttons">
        {children}
        <Button purpose="secondary" hint="negative" busy={busy} onClick={() => setAsked(true)}>
          {label}
        </Button>
      </div>
      {asked && (
        <Dialog title={question.title} onClose={() => setAsked(false)}>
          <p>{question.explanation}</p>
          <div className="buttons">
            <Button purpose="primary" hint="negative" onClick={() => void confirm()}>
              {question.yes}
            </Button>
            <Button purpose="secondary" onClick={() => setAsked(false)}>
              {question.no}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
