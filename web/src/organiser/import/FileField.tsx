import { type ChangeEvent, useId } from 'react';

interface FileFieldProps {
  label: string;
  description: string;
  busy: boolean;
  onChosen: (file: File) => void;
}

export function FileField({ label, description, busy, onChosen }: FileFieldProps) {
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
      <input
        id={id}
        type="file"
        accept=".csv,.xlsx,.json,.xml"
        disabled={busy}
        aria-describedby={`${id}-description`}
        onChange={choose}
      />
    </div>
  );
}
