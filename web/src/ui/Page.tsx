import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect, useRef } from 'react';

let pagesShown = 0;

interface PageProps {
  title: string;
  heading?: ReactNode;
  before?: ReactNode;
  children: ReactNode;
  narrow?: boolean;
}

/** A page says its name in the tab and, after a move to it, to whoever listens: its heading takes the focus. */
export function Page({ title, heading, before, children, narrow = false }: PageProps) {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pagesShown++ === 0) return;
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${title} – Meedoen`;
  }, [title]);
  return (
    <div className={narrow ? 'page page--narrow' : 'page'}>
      {before}
      <Heading level={1} ref={top} tabIndex={-1} className="page__heading">
        {heading ?? title}
      </Heading>
      {children}
    </div>
  );
}
