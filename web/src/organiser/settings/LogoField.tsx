import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { FileField } from '../import/FileField.tsx';
import { logoTypes } from './appearance.ts';
import { appearanceTexts } from './appearanceTexts.ts';

interface LogoFieldProps {
  /** What was chosen, and is not saved yet. */
  file: File | null;
  hasLogo: boolean;
  busy: boolean;
  error: string | undefined;
  onChosen: (file: File) => void;
  onRemoved: () => void;
}

export function LogoField({ file, hasLogo, busy, error, onChosen, onRemoved }: LogoFieldProps) {
  const t = useTexts(appearanceTexts);
  return (
    <>
      <FileField
        label={t.logo}
        description={t.logoHelp}
        busy={busy}
        accept={logoTypes.join()}
        error={error}
        chosen={file}
        onChosen={onChosen}
      />
      {hasLogo && (
        <Button purpose="subtle" onClick={onRemoved}>
          {t.remove}
        </Button>
      )}
    </>
  );
}
