import { type FormEvent, type ReactNode, useState } from 'react';
import type { Localised } from '../../language/types.ts';
import { useEnglishOffered, useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { slotTexts } from './slotTexts.ts';

interface ReasonDialogProps {
  title: ReactNode;
  /** When it is, and how many people are told. */
  about: ReactNode;
  /** What follows from it. */
  effect: ReactNode;
  yes: string;
  onCancel: (reason: Localised) => void;
  onClose: () => void;
}

const longest = 500;

/** Asks why something is cancelled, and says what follows. */
export function ReasonDialog({ title, about, effect, yes, onCancel, onClose }: ReasonDialogProps) {
  const t = useTexts(slotTexts);
  const [dutch, setDutch] = useState('');
  const [english, setEnglish] = useState('');
  const [pressed, setPressed] = useState(false);
  const missing = dutch.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (!missing) onCancel({ nl: dutch.trim(), ...(english.trim() !== '' && { en: english.trim() }) });
  }

  return (
    <Dialog title={title} about={about} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <Field
          label={t.reason}
          description={t.reasonHelp}
          error={pressed && missing ? t.mistakes.needed : undefined}
          value={dutch}
          maxLength={longest}
          onChange={({ target }) => setDutch(target.value)}
        />
        {useEnglishOffered() && (
          <Field
            label={t.reasonEn}
            description={t.reasonEnHelp}
            value={english}
            maxLength={longest}
            lang="en"
            onChange={({ target }) => setEnglish(target.value)}
          />
        )}
        {effect}
        <div className="buttons">
          <Button type="submit" purpose="primary" hint="negative">
            {yes}
          </Button>
          <Button purpose="secondary" onClick={onClose}>
            {t.noCancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
