import { useEffect, useRef } from 'react';
import { openStream, type StreamOptions } from './stream.ts';

/** Follows a stream while the component is shown; no address means no stream. */
export function useStream<T>({
  url,
  event,
  ...handlers
}: Omit<StreamOptions<T>, 'url'> & { url: string | null }): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!url) return undefined;
    return openStream<T>({
      url,
      event,
      onData: (data) => latest.current.onData(data),
      onTrouble: () => latest.current.onTrouble(),
    });
  }, [url, event]);
}
