import { useState } from 'react';
import type { ImportedLine } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import { FieldChanges } from './FieldChanges.tsx';
import { linesIn, type Shown } from './lines.ts';
import { importTexts } from './texts.ts';

interface ImportedLinesProps {
  /** How many there are; not all of them have a line here. */
  counts: { added: number; changed: number; unchanged: number };
  lines: ImportedLine[];
  /** Over the column with the names. */
  who: string;
  /** What people call the columns. */
  names: Record<string, string>;
  /** What is said of a line that is changed without another value. */
  listed?: string;
}

const atOnce = 100;

const tags: Record<ImportedLine['effect'], string> = {
  ADDED: 'tag tag--added',
  CHANGED: 'tag',
  UNCHANGED: 'tag tag--same',
};

function LineRow({ line: { line, name, effect, fields }, names, listed }: LineRowProps) {
  const t = useTexts(importTexts);
  return (
    <tr>
      <td className="tabular">{line}</td>
      <td>
        <span className={tags[effect]}>{t.effects[effect]}</span>
      </td>
      <td>
        <strong>{name}</strong>
      </td>
      <td>
        {effect === 'ADDED' && <span className="quiet">{fields.map(({ after }) => after).join(' · ')}</span>}
        {effect === 'CHANGED' && <FieldChanges fields={fields} names={names} />}
        {effect === 'CHANGED' && fields.length === 0 && listed}
      </td>
    </tr>
  );
}

interface LineRowProps extends Pick<ImportedLinesProps, 'names' | 'listed'> {
  line: ImportedLine;
}

/** Whom or what a list adds, changes and leaves alone, line by line. */
export function ImportedLines({ counts, lines, who, ...row }: ImportedLinesProps) {
  const t = useTexts(importTexts);
  const { added, changed, unchanged } = counts;
  const [chosen, setChosen] = useState<Shown | null>(null);
  const [most, setMost] = useState(atOnce);
  const shown = chosen ?? (added + changed > 0 ? 'changes' : 'all');
  const found = linesIn(lines, shown);
  const total = { changes: added + changed, same: unchanged, all: added + changed + unchanged };
  const options = [
    ['changes', t.onlyChanges(total.changes)],
    ['same', t.onlySame(total.same)],
    ['all', t.allLines(total.all)],
  ] as const;

  function choose(next: Shown) {
    setChosen(next);
    setMost(atOnce);
  }

  if (lines.length === 0) return null;
  return (
    <div className="pane imported-lines">
      <div className="mapped__head">
        <h2>{t.changes}</h2>
        <div className="segments" role="group" aria-label={t.show}>
          {options.map(([value, text]) => (
            <button key={value} type="button" aria-pressed={shown === value} onClick={() => choose(value)}>
              {text}
            </button>
          ))}
        </div>
      </div>
      <ChangesTable heads={[t.line, t.what, who]}>
        {found.slice(0, most).map((line) => (
          <LineRow key={line.line} line={line} {...row} />
        ))}
      </ChangesTable>
      {found.length > most && (
        <div className="imported-lines__more">
          <Button purpose="secondary" onClick={() => setMost(most + atOnce)}>
            {t.moreLines(Math.min(atOnce, found.length - most))}
          </Button>
        </div>
      )}
      {found.length <= most && total[shown] > found.length && (
        <p className="imported-lines__more quiet">{t.notShown(total[shown] - found.length)}</p>
      )}
    </div>
  );
}
