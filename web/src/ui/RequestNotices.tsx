import type { Wait } from '../api/wait.ts';
import { Alert } from './Alert.tsx';
import { ErrorText } from './ErrorText.tsx';

import { WaitNotice } from './WaitNotice.tsx';

interface RequestNoticesProps {
  wait: Wait | null;
  /** Null if there is none, or if it is shown beside the fields that it is about. */
  error: unknown;
}

/** Above the button that sends something: that it waits, and why it failed. */
export function RequestNotices({ wait, error }: RequestNoticesProps) {
  return (
    <>
      {wait && <WaitNotice wait={wait} />}
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
    </>
  );
}
