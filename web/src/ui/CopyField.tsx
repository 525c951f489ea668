import { type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';

interface CopyFieldProps {
  label: string;
  description: string;
  value: string;
  words: { copy: string; copied: string };
  /** Whether it takes the focus, as it appears after the button that made it was pressed. */
  takesFocus?: boolean;
  /** What else can be done with it, before and after the button that copies. */
  first?: ReactNode;
  children?: ReactNode;
}

/** An address to be copied. */
export function CopyField({ label, description, value, words, takesFocus, first, children }: CopyFieldProps) {
  const id = useId();
  const [copied, setCopied] = useState('');
  const field = () => document.querySelector<HTMLInputElement>(`[data-copied="${id}"]`);
  const mark = useEffectEvent(() => takesFocus && field()?.focus());
  useEffect(() => void mark(), []);

  function copy() {
    navigator.clipboard.writeText(value).then(
      () => setCopied(value),
      // Without permission it is selected, so that it can be copied by keyboard.
      () => field()?.select(),
    );
  }

  return (
    <div className="copy-field">
      <Field
        label={label}
        description={description}
        data-copied={id}
        readOnly
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="buttons">
        {first}
        <Button purpose="secondary" onClick={copy}>
          {words.copy}
        </Button>
        {children}
      </div>
      <p role="status" className="copy-field__copied">
        {copied === value && words.copied}
      </p>
    </div>
  );
}
