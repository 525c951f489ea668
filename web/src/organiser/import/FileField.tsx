import { type ChangeEvent, useId } from 'react';

interface FileFieldProps {
  label: string;
  description: string;
  busy: boolean;
  /** Without it: those of an import. */
  accept?: string;
  error?: string | undefined;
  onChosen: (file: File) => void;
}

const imported = '.csv,.xlsx,.json,.xml';

export function FileField({ label, description, busy, accept = imported, error, onChosen }: FileFieldProps) {
  const id = useId();

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // Otherwise the browser does not report the same file again after it was mended.
    target.value = '';
    if (file) onChosen(file);
  }

  return (
    <div className="utrecht-form-field field">
      <label className="utrecht-form-label field__label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-description`} className="field__description">
        {description}
      </p>
      {error && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      )}
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={busy}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-description ${id}-error` : `${id}-description`}
        onChange={choose}
      />
    </div>
  );
}
