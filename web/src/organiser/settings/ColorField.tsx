import { readColor, written } from '../../appearance/color.ts';
import { useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { usualAccent } from './appearance.ts';
import { appearanceTexts } from './appearanceTexts.ts';

interface ColorFieldProps {
  value: string;
  error: string | undefined;
  onChange: (color: string) => void;
}

/** A colour to write or to pick. */
export function ColorField({ value, error, onChange }: ColorFieldProps) {
  const t = useTexts(appearanceTexts);
  return (
    <div className="color-field">
      <Field
        label={t.accent}
        description={t.accentHelp}
        value={value}
        error={error}
        maxLength={7}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
      <input
        type="color"
        className="color-field__picker"
        aria-label={t.pick}
        value={written(readColor(value) ?? usualAccent)}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
