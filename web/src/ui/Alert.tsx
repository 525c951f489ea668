import type { ReactNode } from 'react';

export type AlertKind = 'ok' | 'info' | 'warning' | 'error';

interface AlertProps {
  kind: AlertKind;
  title?: ReactNode;
  children?: ReactNode;
  /** Only for what must be announced at once: the answer to what the reader just did. */
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
