import type { DayMove } from '../../api/types.ts';
import { days } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { importTexts } from './texts.ts';

interface MovedDaysProps {
  /** How the dates in the file can be moved; undefined: they cannot. */
  move: DayMove | undefined;
  /** By how many days they are moved. */
  moved: number;
  /** How many mistakes are about days. */
  solved: number;
  busy: boolean;
  onMoved: (days: number) => void;
}

/** A file with the days of another congress: all its dates are moved at once, until that is undone. */
export function MovedDays({ move, moved, solved, busy, onMoved }: MovedDaysProps) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  if (moved === 0 && !move) return null;
  const title = moved === 0 ? t.otherDays : t.daysMoved(moved);
  return (
    <section className="pane wrong" aria-label={title}>
      <div className="mapped__head">
        <h2>{title}</h2>
        <p className="quiet">
          {moved === 0 && solved > 0 && `${t.moveSolves(solved)} `}
          {t.moveHelp}
        </p>
      </div>
      {moved === 0 && move && (
        <p className="moved__days">{t.daysDiffer(days(move.inFile, language), days(move.ofCongress, language))}</p>
      )}
      <div className="buttons">
        {moved === 0 && move ? (
          <Button purpose="primary" type="button" busy={busy} onClick={() => onMoved(move.days)}>
            {t.moveDays(move.days)}
          </Button>
        ) : (
          <Button purpose="secondary" type="button" busy={busy} onClick={() => onMoved(0)}>
            {t.unmoveDays}
          </Button>
        )}
      </div>
    </section>
  );
}
