import { Alert } from '../../ui/Alert.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { mistakesIn } from './mistakes.ts';
import { Remarks } from './Remarks.tsx';

/** Every mistake in the file, with its line and column. */
export function ImportRefusal({ error }: { error: unknown }) {
  const mistakes = mistakesIn(error);
  return (
    <Alert kind="error" spoken>
      <ErrorText error={error} />
      {mistakes.length > 0 && <Remarks remarks={mistakes} />}
    </Alert>
  );
}
