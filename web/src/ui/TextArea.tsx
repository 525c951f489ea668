import type { TextareaHTMLAttributes } from 'react';
import { FieldFrame, type FieldTexts } from './FieldFrame.tsx';

type TextAreaProps = FieldTexts & TextareaHTMLAttributes<HTMLTextAreaElement>;

/** A field for several lines. */
export function TextArea({ label, description, error, ...area }: TextAreaProps) {
  return (
    <FieldFrame {...{ label, description, error }}>
      {(links) => (
        <textarea
          className={`utrecht-textbox text-area ${error ? 'utrecht-textbox--invalid' : ''}`}
          {...links}
          {...area}
        />
      )}
    </FieldFrame>
  );
}
