import { type ReactNode, useId } from 'react';

export interface FieldTexts {
  label: string;
  description?: string | undefined;
  error?: string | undefined;
}

/** What the input needs, so that its label, description and error belong to it. */
interface InputLinks {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface FieldFrameProps extends FieldTexts {
  children: (links: InputLinks) => ReactNode;
}

/** An input with its label, and what stands beside it. */
export function FieldFrame({ label, description, error, children }: FieldFrameProps) {
  const id = useId();
  const describedBy = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`utrecht-form-field field ${error ? 'utrecht-form-field--invalid' : ''}`}>
      <label className="utrecht-form-label field__label" htmlFor={id}>
        {label}
      </label>
      {description && (
        <p id={`${id}-description`} className="field__description">
          {description}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      )}
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy || undefined })}
    </div>
  );
}
