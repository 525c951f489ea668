import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { currentAddress, leavePosition, positionHere } from '../browser/position.ts';
import { focusPlace, focusResult } from './keepFocus.ts';

let pagesShown = 0;

interface PageProps {
  title: string;
  heading?: ReactNode;
  before?: ReactNode;
  /** On the line of the heading, such as buttons. */
  beside?: ReactNode;
  children: ReactNode;
  narrow?: boolean;
  /** The header says the same: it is only read out, printed, and shown where the header has no room. */
  isHeadingAbove?: boolean;
}

function focusable(id: string | undefined): HTMLElement | null | undefined {
  const element = id ? document.getElementById(id) : null;
  return element?.querySelector<HTMLElement>('a, button') ?? element;
}

/** At the top, at the part of the page that took the focus, or at the previous position for somebody who comes back. */
function arrive(page: HTMLElement | null, top: HTMLElement | null): void {
  const before = positionHere();
  window.scrollTo({ top: before?.top ?? 0, behavior: 'instant' });
  if (!page?.contains(document.activeElement)) top?.focus({ preventScroll: true });
  focusable(before?.focusId)?.focus({ preventScroll: true });
}

/** Filters are part of the address, so it may change while the page stays. */
function usePosition(): void {
  const address = useRef(currentAddress());
  useEffect(() => {
    address.current = currentAddress();
  });
  useLayoutEffect(() => () => leavePosition(address.current), []);
}

/** Sets the tab's title. After navigation the heading takes the focus, so that screen readers announce the page. */
export function Page({ title, heading, before, beside, children, narrow = false, isHeadingAbove }: PageProps) {
  const page = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLHeadingElement>(null);
  usePosition();
  useEffect(() => {
    if (pagesShown++ > 0) arrive(page.current, top.current);
  }, []);
  useEffect(() => {
    document.title = `${title} – Meedoen`;
  }, [title]);
  const shown = (
    <Heading level={1} ref={top} tabIndex={-1} {...focusResult} className="page__heading">
      {heading ?? title}
    </Heading>
  );
  return (
    <div
      ref={page}
      className={['page', narrow && 'page--narrow', isHeadingAbove && 'page--titled'].filter(Boolean).join(' ')}
      {...focusPlace}
    >
      {before}
      {beside ? (
        <div className="page__head">
          {shown}
          {beside}
        </div>
      ) : (
        shown
      )}
      {children}
    </div>
  );
}
