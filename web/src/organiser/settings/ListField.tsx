import { useId } from 'react';
import { useTexts } from '../../language/language.ts';
import { settingsTexts } from './texts.ts';
import { Button } from '../../ui/Button.tsx';

interface ListFieldProps {
  label: string;
  description?: string | undefined;
  error?: string | undefined;
  type: 'date' | 'email' | 'text';
  /** A line for each. */
  value: string;
  onChange: (value: string) => void;
}

/** Several values, each in a field of its own. */
export function ListField({ label, description, error, type, value, onChange }: ListFieldProps) {
  const t = useTexts(settingsTexts);
  const id = useId();
  const lines = value.split('\n');
  const describedBy = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ');
  const change = (changed: string[]) => onChange(changed.join('\n'));
  return (
    <fieldset className="field fieldset list-field" aria-describedby={describedBy || undefined}>
      <legend className="utrecht-form-label field__label">{label}</legend>
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
      {lines.map((line, at) => (
        <div key={at} className="list-field__row">
          <input
            className={`utrecht-textbox utrecht-textbox--html-input ${error ? 'utrecht-textbox--invalid' : ''}`}
            type={type}
            aria-label={`${label} ${at + 1}`}
            value={line}
            onChange={({ target }) => change(lines.with(at, target.value))}
          />
          {lines.length > 1 && (
            <Button
              purpose="subtle"
              aria-label={t.removeLine(label, at + 1)}
              onClick={() => change(lines.toSpliced(at, 1))}
            >
              {t.remove}
            </Button>
          )}
        </div>
      ))}
      <Button purpose="subtle" onClick={() => change([...lines, ''])}>
        {t.addLine}
      </Button>
    </fieldset>
  );
}
