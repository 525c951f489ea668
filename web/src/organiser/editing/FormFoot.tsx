import type { Wait } from '../../api/wait.ts';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { RequestNotices } from '../../ui/RequestNotices.tsx';
import type { Gone } from './gone.ts';
import { formTexts } from './formTexts.ts';

interface FormFootProps {
  busy: boolean;
  wait: Wait | null;
  error: unknown;
  /** How many fields are wrong, once somebody tried to save. */
  wrong: number;
  /** Whether the answer stands beside a field. */
  answeredBeside: boolean;
  /** On the button. */
  save: string;
  disabled?: boolean;
  /** Why nothing can be saved any more. */
  gone?: Gone | null;
  onLeave: () => void;
}

/** How saving goes, and its button. */
export function FormFoot({ busy, wait, error, wrong, answeredBeside, save, disabled, gone, onLeave }: FormFootProps) {
  const t = useTexts(formTexts);
  return (
    <>
      {wrong > 0 && (
        <Alert kind="error" spoken>
          <p>{t.notRight(wrong)}</p>
        </Alert>
      )}
      <RequestNotices wait={wait} error={answeredBeside ? null : error} />
      <div className="buttons form-foot">
        <Button type="submit" purpose="primary" busy={busy} disabled={disabled === true || (gone ?? null) !== null}>
          {save}
        </Button>
        <Button purpose="secondary" onClick={onLeave}>
          {t.leave}
        </Button>
      </div>
    </>
  );
}
