import type { Language } from '../language/types.ts';
import { FieldFrame } from './FieldFrame.tsx';

export interface Option {
  value: string;
  label: string;
  /** The language of the label, if it differs from the page's. */
  language?: Language | undefined;
}

interface SelectProps {
  label: string;
  value: string;
  options: Option[];
  error?: string | undefined;
  onChange: (value: string) => void;
}

export function Select({ label, value, options, error, onChange }: SelectProps) {
  return (
    <FieldFrame label={label} error={error}>
      {(links) => (
        <select
          className={`utrecht-select utrecht-select--html-select ${error ? 'utrecht-select--invalid' : ''}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...links}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.language}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
