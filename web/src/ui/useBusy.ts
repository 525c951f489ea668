import { useRef, useState } from 'react';

type Outcome<T> = { ok: true; value: T } | { ok: false };

interface State {
  busy: boolean;
  /** Seconds until the next attempt, while the server is too busy. */
  wait: number | null;
  error: unknown;
}

const rest: State = { busy: false, wait: null, error: null };

/** One request at a time; a second press of the button while it runs does nothing. */
export function useBusy() {
  const [state, setState] = useState<State>(rest);
  const running = useRef(false);

  async function run<T>(ask: (onWait: (ms: number) => void) => Promise<T>): Promise<Outcome<T>> {
    if (running.current) return { ok: false };
    running.current = true;
    setState({ ...rest, busy: true });
    try {
      const value = await ask((ms) => setState({ busy: true, wait: Math.ceil(ms / 1000), error: null }));
      setState(rest);
      return { ok: true, value };
    } catch (error) {
      setState({ ...rest, error });
      return { ok: false };
    } finally {
      running.current = false;
    }
  }

  return { ...state, run };
}
