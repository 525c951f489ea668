import type { ReactNode } from 'react';
import { useTexts } from '../../language/language.ts';
import { importTexts } from './texts.ts';

interface ChangesTableProps {
  /** The heads of the columns before the one with what changes. */
  heads: string[];
  /** The rows. */
  children: ReactNode;
}

/** What a file changes, line by line. */
export function ChangesTable({ heads, children }: ChangesTableProps) {
  const t = useTexts(importTexts);
  return (
    <table className="changes">
      <caption>{t.changes}</caption>
      <thead>
        <tr>
          {[...heads, t.whatChanges].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
