import { useEffect, useRef } from 'react';
import { followStream, type SharedStreamOptions } from './sharedStream.ts';

/** Follows a stream while the component is shown; no address means no stream. */
export function useStream<T>({
  url,
  event,
  audience,
  ...handlers
}: Omit<SharedStreamOptions<T>, 'url'> & { url: string | null }): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!url) return undefined;
    return followStream<T>({
      url,
      event,
      audience,
      known: () => latest.current.known(),
      onData: (data) => latest.current.onData(data),
      onTrouble: () => latest.current.onTrouble(),
    });
  }, [url, event, audience]);
}
