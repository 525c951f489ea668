import type { ColumnChoice, ReadHeading } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { importTexts } from './texts.ts';

interface ColumnsStepProps {
  headings: ReadHeading[];
  /** What people call our columns. */
  names: Record<string, string>;
  busy: boolean;
  onChosen: (choice: ColumnChoice) => void;
}

const nowhere = '-';
const open = '';

function valueOf({ column, by }: ReadHeading): string {
  return column ?? (by === 'NONE' ? open : nowhere);
}

function HeadingRow({ of, names, busy, onChosen }: Omit<ColumnsStepProps, 'headings'> & { of: ReadHeading }) {
  const t = useTexts(importTexts);
  const { heading, examples, by, column } = of;

  function choose(value: string) {
    if (value !== open && !busy) onChosen(value === nowhere ? { heading } : { heading, column: value });
  }

  return (
    <li className="mapping__row">
      <p className="mapping__heading">
        <strong>{heading}</strong>
        <span className="quiet">{examples.join(' · ')}</span>
      </p>
      <div className="field">
        <select
          className={`utrecht-select utrecht-select--html-select ${by === 'NONE' ? 'utrecht-select--invalid' : ''}`}
          aria-label={t.columnIs(heading)}
          aria-invalid={by === 'NONE'}
          value={valueOf(of)}
          onChange={({ target }) => choose(target.value)}
        >
          {by === 'NONE' && <option value={open}>{t.choose}</option>}
          {Object.entries(names).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
          <option value={nowhere}>{t.leaveOut}</option>
        </select>
      </div>
      <p className="quiet">{by !== 'NONE' && column === undefined ? t.goesNowhere : t.foundBy[by]}</p>
    </li>
  );
}

/** Each heading of a file, with the column of ours to which the cells below it go; those still to be chosen come first. */
export function ColumnsStep({ headings, ...row }: ColumnsStepProps) {
  const t = useTexts(importTexts);
  const isPlain = ({ by }: ReadHeading) => by === 'NAME';
  const list = (some: ReadHeading[]) => (
    <ul className="mapping">
      {some.map((heading, index) => (
        <HeadingRow key={`${heading.heading} ${index}`} of={heading} {...row} />
      ))}
    </ul>
  );
  const plain = headings.filter(isPlain);
  const others = [
    ...headings.filter(({ by }) => by === 'NONE'),
    ...headings.filter((heading) => !isPlain(heading) && heading.by !== 'NONE'),
  ];
  if (headings.length === 0) return null;
  return (
    <section className="pane mapped" aria-label={t.columns}>
      <div className="mapped__head">
        <h2>{t.columns}</h2>
        <p className="quiet">{t.columnsFound(headings)}</p>
      </div>
      {others.length > 0 && list(others)}
      {plain.length > 0 && (
        <details className="mapped__plain">
          <summary>{t.plainColumns(plain.length)}</summary>
          {list(plain)}
        </details>
      )}
    </section>
  );
}
