import type { Remark } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Remarks } from './Remarks.tsx';
import { importTexts } from './texts.ts';

interface WarningsProps {
  warnings: Remark[];
  /** What people call the columns. */
  names: Record<string, string>;
}

/** Values that are accepted but may not be what was meant. */
export function Warnings({ warnings, names }: WarningsProps) {
  const t = useTexts(importTexts);
  if (warnings.length === 0) return null;
  return (
    <Alert kind="warning" title={t.warnings}>
      <Remarks remarks={warnings} names={names} />
    </Alert>
  );
}
