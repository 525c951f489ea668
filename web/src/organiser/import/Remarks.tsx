import type { Remark } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { importTexts } from './texts.ts';

interface RemarksProps {
  remarks: Remark[];
  /** What people call the columns; others are called as in the file. */
  names?: Record<string, string> | undefined;
}

/** Sentences about a file, each with its line and column. */
export function Remarks({ remarks, names = {} }: RemarksProps) {
  const t = useTexts(importTexts);
  return (
    <ul>
      {remarks.map(({ line, column, code, message, row }) => {
        const name = column && (names[column] ?? column);
        return (
          <li key={`${line} ${column} ${code}`}>
            {name && code === 'missing-column' ? t.missing(name) : `${t.place(line, name, row)} ${message}`}
          </li>
        );
      })}
    </ul>
  );
}
