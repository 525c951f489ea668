import type { FieldChange } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { importTexts } from './texts.ts';

interface FieldChangesProps {
  fields: FieldChange[];
  /** What people call the columns. */
  names: Record<string, string>;
}

/** The old and new values of fields, one per line. What organisers wrote may be in Dutch alone. */
export function FieldChanges({ fields, names }: FieldChangesProps) {
  const t = useTexts(importTexts);
  return fields.map(({ column, before, after }) => (
    <p key={column} className="change">
      {names[column] ?? column}: <del>{before || t.empty}</del> → <ins>{after || t.empty}</ins>
    </p>
  ));
}
