import type { Remark } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { importTexts } from './texts.ts';

/** Sentences about a file, each with its line and column. */
export function Remarks({ remarks }: { remarks: Remark[] }) {
  const t = useTexts(importTexts);
  return (
    <ul>
      {remarks.map(({ line, column, code, message }) => (
        <li key={`${line} ${column} ${code}`}>
          {t.place(line, column)} {message}
        </li>
      ))}
    </ul>
  );
}
