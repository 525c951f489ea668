import type { ReadFile } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { importTexts } from './texts.ts';

interface DecidedListProps {
  file: ReadFile;
  names: Record<string, string>;
  busy: boolean;
  onUncorrected: (cell: { line: number; column: string }) => void;
  onUnskipped: (line: number) => void;
}

/** The cells that were corrected and the lines that are skipped, each until it is undone. */
export function DecidedList({ file, names, busy, onUncorrected, onUnskipped }: DecidedListProps) {
  const t = useTexts(importTexts);
  const { corrected, skipped } = file;
  const rows = new Map(file.names.map(({ line, name }) => [line, name]));
  if (corrected.length + skipped.length === 0) return null;
  return (
    <section className="pane wrong" aria-label={t.decided(corrected.length, skipped.length)}>
      <h2 className="mapped__head">{t.decided(corrected.length, skipped.length)}</h2>
      <ul className="wrong__rows">
        {corrected.map(({ line, column, before, after }) => (
          <li key={`${line} ${column}`} className="wrong__row change">
            <p>
              {t.place(line, names[column] ?? column, rows.get(line))} <del>{before || t.empty}</del> →{' '}
              <ins>{after || t.empty}</ins>
            </p>
            <Button purpose="secondary" busy={busy} onClick={() => onUncorrected({ line, column })}>
              {t.uncorrect(line, names[column] ?? column)}
            </Button>
          </li>
        ))}
        {skipped.map((line) => (
          <li key={line} className="wrong__row">
            <p>
              {t.place(line, undefined, rows.get(line))} {t.isSkipped}
            </p>
            <Button purpose="secondary" busy={busy} onClick={() => onUnskipped(line)}>
              {t.unskip(line)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
