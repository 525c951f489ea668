import { type FormEvent, useState } from 'react';
import type { CellCorrection, Remark } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { grouped, type WrongRow } from './mistakes.ts';
import { importTexts } from './texts.ts';

interface WrongRowsProps {
  rows: WrongRow[];
  names: Record<string, string>;
  busy: boolean;
  onCorrected: (corrections: CellCorrection[]) => void;
  onSkipped: (lines: number[]) => void;
}

type Typed = Record<string, string>;

const most = 50;

const keyOf = ({ line, column }: { line: number; column?: string }) => `${line} ${column ?? ''}`;

/** The cells that were typed into. */
function correctionsIn(rows: WrongRow[], typed: Typed): CellCorrection[] {
  return rows
    .flatMap(({ mistakes }) => mistakes)
    .flatMap(({ line, column, value }) => {
      const now = typed[keyOf({ line, ...(column && { column }) })];
      return column && now !== undefined && now !== value ? [{ line, column, value: now }] : [];
    });
}

/** One field for each cell, with everything that is wrong with it. */
function cellsOf(mistakes: Remark[]): Remark[] {
  return grouped(mistakes, ({ column }) => column ?? '').flatMap(([, [first, ...others]]) =>
    first ? [{ ...first, message: [first, ...others].map(({ message }) => message).join(' ') }] : [],
  );
}

/** Lines with mistakes: each wrong cell is a field, and a line can be skipped. */
export function WrongRows({ rows, names, busy, onCorrected, onSkipped }: WrongRowsProps) {
  const t = useTexts(importTexts);
  const [typed, setTyped] = useState<Typed>({});
  const corrections = correctionsIn(rows, typed);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy && corrections.length > 0) onCorrected(corrections);
  }

  return (
    <form className="pane wrong" aria-label={t.wrongRows(rows.length)} onSubmit={submit} noValidate>
      <div className="mapped__head">
        <h2>{t.wrongRows(rows.length)}</h2>
        <p className="quiet">{t.wrongHelp}</p>
      </div>
      <ul className="wrong__rows">
        {rows.slice(0, most).map(({ line, name, mistakes }) => (
          <li key={line} className="wrong__row">
            <div>
              <p>
                <strong>{name ?? t.onLine(line)}</strong>
              </p>
              {name && <p className="quiet">{t.onLine(line)}</p>}
            </div>
            <div className="wrong__cells">
              {cellsOf(mistakes).map((mistake) =>
                mistake.value === undefined || !mistake.column ? (
                  <p key={keyOf(mistake)} className="field__error">
                    {mistake.column && `${names[mistake.column] ?? mistake.column}: `}
                    {mistake.message}
                  </p>
                ) : (
                  <Field
                    key={keyOf(mistake)}
                    label={t.cell(line, names[mistake.column] ?? mistake.column)}
                    error={mistake.message}
                    value={typed[keyOf(mistake)] ?? mistake.value}
                    onChange={({ target }) => setTyped({ ...typed, [keyOf(mistake)]: target.value })}
                  />
                ),
              )}
            </div>
            <Button purpose="secondary" type="button" busy={busy} onClick={() => onSkipped([line])}>
              {t.skip(line)}
            </Button>
          </li>
        ))}
      </ul>
      {rows.length > most && <p className="mapped__head quiet">{t.moreRows(rows.length - most)}</p>}
      <div className="buttons">
        <Button purpose="primary" type="submit" busy={busy} disabled={corrections.length === 0}>
          {t.checkAgain}
        </Button>
        <Button purpose="secondary" type="button" busy={busy} onClick={() => onSkipped(rows.map(({ line }) => line))}>
          {t.skipAll(rows.length)}
        </Button>
      </div>
    </form>
  );
}
