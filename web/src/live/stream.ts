/** Server-sent events over a connection that is opened again when it breaks. */
export interface StreamOptions<T> {
  url: string;
  event: string;
  onData: (data: T) => void;
  /** The connection broke: the moment to ask again in the ordinary way. */
  onTrouble: () => void;
}

const longestPauseInMs = 15_000;

export function reconnectPauseInMs(failures: number, random: () => number = Math.random): number {
  const most = Math.min(longestPauseInMs, 1000 * 2 ** failures);
  return Math.round(most / 2 + (random() * most) / 2);
}

/** Opens the stream at once. @returns closes it */
export function openStream<T>({ url, event, onData, onTrouble }: StreamOptions<T>): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  function disconnect() {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  function connect() {
    disconnect();
    source = new EventSource(url);
    source.addEventListener(event, (message: MessageEvent<string>) => {
      failures = 0;
      onData(JSON.parse(message.data) as T);
    });
    source.onerror = () => {
      disconnect();
      onTrouble();
      timer = setTimeout(connect, reconnectPauseInMs(failures++));
    };
  }

  connect();
  window.addEventListener('online', connect);
  return () => {
    window.removeEventListener('online', connect);
    disconnect();
  };
}
