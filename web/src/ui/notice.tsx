import { type ReactNode, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../language/language.ts';
import { Alert, type AlertKind } from './Alert.tsx';
import { uiTexts } from './texts.ts';

interface Notice {
  kind: AlertKind;
  text: ReactNode;
  /** The page that shows it; it disappears on the next page. */
  path: string;
}

interface Told extends Notice {
  /** Each is an element of its own, since screen readers read a repeated text only if it is added anew. */
  key: number;
}

let current: Told | null = null;
let told = 0;
const listeners = new Set<() => void>();

function become(next: Told | null): void {
  current = next;
  listeners.forEach((each) => each());
}

/** Stays until something else is told, the next act begins, the reader closes it or goes to another page. */
export function tell(notice: Notice): void {
  become({ ...notice, key: ++told });
}

/** The next act begins. What was told for a page that is still to be shown stays. */
export function forgetNotice(): void {
  if (current?.path === window.location.pathname) become(null);
}

function forgetWhatWasTold(path: string): void {
  if (current?.path === path) current = null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Styles leave as much room as the notice takes where it is fixed, so that it covers nothing for good. */
function useRoomFor(notice: Notice | null) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const measure = () => style.setProperty('--meedoen-notice', `${place.current?.offsetHeight ?? 0}px`);
    measure();
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
      style.removeProperty('--meedoen-notice');
    };
  }, [notice]);
  return place;
}

/** What was done, or why it was not: at the top of a page, and in the organisers' workspace always in sight at the bottom. */
export function Notices() {
  const t = useTexts(uiTexts);
  const [path] = useLocation();
  const notice = useSyncExternalStore(subscribe, () => current);
  const shown = notice?.path === path ? notice : null;
  const place = useRoomFor(shown);
  useEffect(() => () => forgetWhatWasTold(path), [path]);
  return (
    <div ref={place} className="notices">
      <div role="status">
        {shown && (
          <Alert key={shown.key} kind={shown.kind}>
            <p>{shown.text}</p>
          </Alert>
        )}
      </div>
      {shown && (
        <button type="button" className="notices__close" onClick={() => become(null)}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{t.closeNotice}</span>
        </button>
      )}
    </div>
  );
}
