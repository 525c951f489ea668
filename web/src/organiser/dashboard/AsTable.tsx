import { type ReactNode, useState } from 'react';
import { useLanguage, useTexts } from '../../language/language.ts';
import { type Cell, saveCsv } from './csv.ts';
import { historyTexts } from './historyTexts.ts';

interface AsTableProps {
  title: string;
  /** Of the file. */
  name: string;
  head: string[];
  /** The first cell of a row is its name. */
  rows: Cell[][];
  /** How the first cells are shown, if others wrote them. */
  names?: ReactNode[];
}

/** The numbers of a plot, to read and to take along. */
export function AsTable({ title, name, head, rows, names }: AsTableProps) {
  const t = useTexts(historyTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <div className="as-table">
      <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.table}
        <span className="visually-hidden">: {title}</span>
      </button>
      <button type="button" className="text-button" onClick={() => saveCsv(name, [head, ...rows], language)}>
        <span aria-hidden="true">{t.csv}</span>
        <span className="visually-hidden">{t.csvOf(title)}</span>
      </button>
      {open && (
        // The keyboard scrolls only what can have the focus.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="as-table__scroll" tabIndex={0} role="group" aria-label={title}>
          <table className="plain-table tabular">
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...rest], row) => (
                <tr key={first}>
                  <th scope="row">{names?.[row] ?? first}</th>
                  {rest.map((cell, index) => (
                    <td key={head[index + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
