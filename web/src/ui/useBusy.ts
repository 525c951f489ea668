import type { Patience } from '../api/patience.ts';
import { type Wait, waitAfter } from '../api/wait.ts';
import { useRef, useState } from 'react';
import { forgetNotice } from './notice.tsx';

type Outcome<T> = { ok: true; value: T } | { ok: false };

interface State {
  busy: boolean;
  /** Set between two attempts and during a repeated one. */
  wait: Wait | null;
  error: unknown;
}

const rest: State = { busy: false, wait: null, error: null };

/** One request at a time: pressing the button again while it runs does nothing. */
export function useBusy() {
  const [state, setState] = useState<State>(rest);
  const running = useRef(false);

  async function run<T>(ask: (patience: Patience) => Promise<T>): Promise<Outcome<T>> {
    if (running.current) return { ok: false };
    running.current = true;
    forgetNotice();
    setState({ ...rest, busy: true });
    try {
      const show = (wait: Wait) => setState({ busy: true, wait, error: null });
      const value = await ask({
        onWait: (ms, why) => show(waitAfter(why, ms)),
        onAgain: () => show({ kind: 'again' }),
      });
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
