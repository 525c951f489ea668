import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { Alert, type AlertKind } from './Alert.tsx';

interface Notice {
  kind: AlertKind;
  text: string;
  /** The page it is told on; on the next it is no news. */
  path: string;
}

let current: Notice | null = null;
const listeners = new Set<() => void>();

export function tell(notice: Notice): void {
  current = notice;
  listeners.forEach((each) => each());
}

function forgetWhatWasTold(path: string): void {
  if (current?.path === path) current = null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What came of something that was done elsewhere than on the page itself. */
export function Notices() {
  const [path] = useLocation();
  const notice = useSyncExternalStore(subscribe, () => current);
  useEffect(() => () => forgetWhatWasTold(path), [path]);
  return (
    <div role="status" className="notices">
      {notice?.path === path && (
        <Alert kind={notice.kind}>
          <p>{notice.text}</p>
        </Alert>
      )}
    </div>
  );
}
