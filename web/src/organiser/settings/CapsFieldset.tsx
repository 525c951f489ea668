import { useId } from 'react';
import { useTexts } from '../../language/language.ts';
import { type CapFields, capField, capFieldNames, capKinds, capPeriods } from './caps.ts';
import type { FieldsetProps } from './fieldset.ts';
import { settingsTexts } from './texts.ts';

/** How many places one participant may have. */
export function CapsFieldset({ typed, wrong, onChange }: FieldsetProps<CapFields>) {
  const t = useTexts(settingsTexts);
  const id = useId();
  const mistake = capFieldNames.map((field) => wrong[field]).find(Boolean);
  return (
    <div>
      <table className="caps" aria-describedby={`${id}-description`}>
        <caption className="field__label">{t.caps}</caption>
        <thead>
          <tr>
            <td />
            {capPeriods.map((per) => (
              <th key={per} scope="col">
                {t.periods[per]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {capKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t.kinds[kind]}</th>
              {capPeriods.map((per) => {
                const field = capField(kind, per);
                return (
                  <td key={per}>
                    <input
                      className={`utrecht-textbox utrecht-textbox--html-input ${wrong[field] ? 'utrecht-textbox--invalid' : ''}`}
                      inputMode="numeric"
                      maxLength={4}
                      aria-label={t.fields[field]}
                      aria-invalid={wrong[field] ? true : undefined}
                      value={typed[field]}
                      onChange={({ target }) => onChange({ [field]: target.value })}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {mistake && (
        <p className="field__error" role="alert">
          {mistake}
        </p>
      )}
      <p id={`${id}-description`} className="field__description">
        {t.capsHelp}
      </p>
    </div>
  );
}
