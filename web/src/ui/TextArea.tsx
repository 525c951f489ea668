import { type TextareaHTMLAttributes, useId } from 'react';

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: string;
  description?: string | undefined;
  error?: string | undefined;
}

/** A field for several lines. */
export function TextArea({ label, description, error, ...area }: TextAreaProps) {
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
      <textarea
        id={id}
        className={`utrecht-textbox text-area ${error ? 'utrecht-textbox--invalid' : ''}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        {...area}
      />
    </div>
  );
}
