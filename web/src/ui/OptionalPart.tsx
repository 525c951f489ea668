import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useAgainWhenReachable } from './useAgainWhenReachable.ts';

function NotYet({ again }: { again: () => void }) {
  useAgainWhenReachable(again);
  return null;
}

/** A part whose script is loaded later. The page works without it while it cannot be fetched. */
export function OptionalPart({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary fallback={(_, again) => <NotYet again={again} />}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
