import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { Alert, type AlertKind } from './Alert.tsx';

interface Notice {
  kind: AlertKind;
  text: ReactNode;
  /** The page that shows it; it disappears on the next page. */
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

/** The outcome of an action that was not started on the page itself. */
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
