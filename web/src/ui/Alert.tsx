import type { ReactNode } from 'react';

export type AlertKind = 'ok' | 'info' | 'warning' | 'error';

interface AlertProps {
  kind: AlertKind;
  title?: ReactNode;
  children?: ReactNode;
  /** Only for what the reader must hear at once: an answer to what they just did. */
  spoken?: boolean;
}

export function Alert({ kind, title, children, spoken = false }: AlertProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind} alert`} {...(spoken ? { role: 'alert' } : {})}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {title && <p className="alert__title">{title}</p>}
          {children}
        </div>
      </div>
    </div>
  );
}
