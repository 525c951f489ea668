import type { Remark } from '../../api/types.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { mistakesIn } from './mistakes.ts';
import { Remarks } from './Remarks.tsx';

interface ImportRefusalProps {
  error: unknown;
  /** Those that are listed here: all, unless some are shown elsewhere. */
  mistakes?: Remark[];
  /** What people call the columns. */
  names?: Record<string, string> | undefined;
}

/** The mistakes in the file, each with its line and column. */
export function ImportRefusal({ error, mistakes = mistakesIn(error), names }: ImportRefusalProps) {
  return (
    <Alert kind="error" spoken>
      <ErrorText error={error} />
      {mistakes.length > 0 && <Remarks remarks={mistakes} names={names} />}
    </Alert>
  );
}
