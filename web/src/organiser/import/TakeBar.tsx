import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { importTexts } from './texts.ts';

/** The numbers that decide whether to import. */
export interface ImportCounts {
  added: number;
  changed: number;
  /** At most. */
  mailed: number;
}

interface TakeBarProps {
  counts: ImportCounts;
  /** Lines that were wrong. */
  skipped: number;
  /** On the button. */
  take: string;
  busy: boolean;
  onTake: () => void;
  onLeave: () => void;
}

/** What the import does in one line, and its button; in sight wherever the reader is in a long preview. */
export function TakeBar({ counts: { added, changed, mailed }, skipped, take, busy, onTake, onLeave }: TakeBarProps) {
  const t = useTexts(importTexts);
  return (
    <div className="act-bar">
      <p className="tabular">
        <strong>{t.sum(added, changed, skipped)}</strong> {t.sumMailed(mailed)}
      </p>
      <div className="buttons">
        <Button purpose="primary" busy={busy} onClick={onTake}>
          {take}
        </Button>
        <Button purpose="subtle" onClick={onLeave}>
          {t.leave}
        </Button>
      </div>
    </div>
  );
}
