import { type ChangeEvent, useId, useRef } from 'react';
import { calendarDay, deviceTimeZone, shortDayName, time } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { hasMistake } from '../../ui/focusMistakes.ts';
import { importTexts } from './texts.ts';

interface FileFieldProps {
  label: string;
  description: string;
  busy: boolean;
  /** Without it: those of an import. */
  accept?: string;
  error?: string | undefined;
  /** The one that is shown beside the button. */
  chosen: File | null;
  onChosen: (file: File) => void;
}

const imported = '.csv,.xlsx,.json,.xml';

function ChosenFile({ file: { name, size, lastModified } }: { file: File }) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const zone = deviceTimeZone();
  const day = shortDayName(calendarDay(new Date(lastModified).toISOString(), zone), language);
  return (
    <p className="file-chosen">
      <strong>{name}</strong>
      <span className="quiet tabular">{t.fileFacts(size, `${day} ${time(lastModified, zone, language)}`)}</span>
    </p>
  );
}

/** The browser's own button does not show the file any more after it was cleared, and is not in the language of the page. */
export function FileField({ label, description, busy, accept = imported, error, chosen, onChosen }: FileFieldProps) {
  const t = useTexts(importTexts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const about = `${id}-label ${id}-description${error ? ` ${id}-error` : ''}`;

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // Otherwise the browser does not report the same file again after it was mended.
    target.value = '';
    if (file) onChosen(file);
  }

  return (
    <div className="utrecht-form-field field">
      <label id={`${id}-label`} className="utrecht-form-label field__label" htmlFor={id}>
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
      <div className="file-field">
        <Button
          purpose="secondary"
          type="button"
          busy={busy}
          aria-describedby={about}
          {...(error && hasMistake)}
          onClick={() => input.current?.click()}
        >
          {chosen ? t.otherFile : t.chooseFile}
        </Button>
        {chosen && <ChosenFile file={chosen} />}
      </div>
      <input ref={input} id={id} type="file" accept={accept} disabled={busy} hidden onChange={choose} />
    </div>
  );
}
