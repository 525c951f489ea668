import { openStream, type StreamOptions } from './stream.ts';

/** A server allows each person few streams, and a browser six connections: tabs that show the same share a stream. */
export interface SharedStreamOptions<T> extends StreamOptions<T> {
  /** Tabs of different people never share. */
  audience?: string | undefined;
  /** All that is known now, for a tab that joins later. */
  known: () => T | undefined;
}

type Message<T> = { kind: 'joined' } | { kind: 'data'; data: T } | { kind: 'trouble' };

/** A tab that joins and receives nothing in this time sends its own request. */
const answerWithinMs = 3000;

const canShare = () => typeof BroadcastChannel === 'function' && Boolean(globalThis.navigator?.locks);

/**
 * Whichever tab holds the lock has the stream and passes on what it brings. The browser frees the lock when that tab is
 * closed or hidden, and gives it to another.
 */
function share<T>({ audience = '', known, onData, onTrouble, ...stream }: SharedStreamOptions<T>): () => void {
  const name = `meedoen ${audience} ${stream.url}`;
  const channel = new BroadcastChannel(name);
  const left = new AbortController();
  let stopLeading: (() => void) | undefined;

  function tell(message: Message<T>) {
    if (!left.signal.aborted) channel.postMessage(message);
  }

  function lead(): Promise<void> {
    clearTimeout(patience);
    if (left.signal.aborted) return Promise.resolve();
    return new Promise((done) => {
      const close = openStream<T>({
        ...stream,
        onData: (data) => {
          onData(data);
          tell({ kind: 'data', data });
        },
        onTrouble: () => {
          onTrouble();
          tell({ kind: 'trouble' });
        },
      });
      stopLeading = () => {
        close();
        done();
      };
    });
  }

  channel.onmessage = ({ data: message }: MessageEvent<Message<T>>) => {
    if (message.kind === 'joined') {
      const data = stopLeading && known();
      if (data !== undefined) tell({ kind: 'data', data });
      return;
    }
    clearTimeout(patience);
    if (message.kind === 'data') onData(message.data);
    else onTrouble();
  };
  const patience = setTimeout(onTrouble, answerWithinMs);
  tell({ kind: 'joined' });
  // Settings may forbid locks: then this tab has a stream of its own.
  navigator.locks.request(name, { signal: left.signal }, lead).catch(lead);

  return () => {
    clearTimeout(patience);
    left.abort();
    stopLeading?.();
    channel.close();
  };
}

/** Runs while somebody looks at the page. */
function whileVisible(start: () => () => void): () => void {
  let stop: (() => void) | null = null;

  function look() {
    if (document.visibilityState !== 'hidden') stop ??= start();
    else if (stop) {
      stop();
      stop = null;
    }
  }

  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop?.();
  };
}

/** Follows a stream while the page is visible. @returns ends that */
export function followStream<T>(options: SharedStreamOptions<T>): () => void {
  return whileVisible(() => (canShare() ? share(options) : openStream(options)));
}
