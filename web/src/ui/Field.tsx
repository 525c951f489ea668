import type { InputHTMLAttributes } from 'react';
import { FieldFrame, type FieldTexts } from './FieldFrame.tsx';

type FieldProps = FieldTexts & InputHTMLAttributes<HTMLInputElement>;

export function Field({ label, description, error, ...input }: FieldProps) {
  return (
    <FieldFrame {...{ label, description, error }}>
      {(links) => (
        <input
          className={`utrecht-textbox utrecht-textbox--html-input ${error ? 'utrecht-textbox--invalid' : ''}`}
          {...links}
          {...input}
        />
      )}
    </FieldFrame>
  );
}
