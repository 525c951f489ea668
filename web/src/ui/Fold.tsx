import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { focusResult } from './keepFocus.ts';

const down = 'M6 9l6 6 6-6';

interface FoldProps {
  icon: string;
  title: string;
  note?: string;
  className?: string;
  children: ReactNode;
}

/** A part of a page that is seldom needed: a line until somebody opens it. */
export function Fold({ icon, title, note, className = '', children }: FoldProps) {
  return (
    <details className={`fold ${className}`}>
      <summary className="more-line">
        <Icon lines={icon} />
        <h2 className="fold__title" {...focusResult}>
          {title}
        </h2>
        {note && (
          <>
            {' '}
            <span className="more-line__note">{note}</span>
          </>
        )}
        <span className="fold__sign">
          <Icon lines={down} />
        </span>
      </summary>
      <div className="fold__body">{children}</div>
    </details>
  );
}
