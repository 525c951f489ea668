import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../language/language.ts';
import { focusPlace, focusResult } from '../../ui/keepFocus.ts';
import { Icon } from '../../ui/Icon.tsx';
import { icons } from './icons.ts';
import { workspaceTexts } from './texts.ts';

interface PanelProps {
  title: string;
  about?: ReactNode;
  /** How often the reader went from the list to here; 0 when the reader goes on in the list. */
  entered: number;
  onClose: () => void;
  children: ReactNode;
}

export function Panel({ title, about, entered, onClose, children }: PanelProps) {
  const t = useTexts(workspaceTexts);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (entered > 0) heading.current?.focus();
  }, [entered]);
  return (
    <section className="panel" aria-labelledby={id} {...focusPlace}>
      <div className="panel__head">
        <div>
          <h2 id={id} ref={heading} tabIndex={-1} {...focusResult}>
            {title}
          </h2>
          {about && <p>{about}</p>}
        </div>
        <button type="button" className="panel__close" aria-label={t.close} onClick={onClose}>
          <Icon lines={icons.close} />
        </button>
      </div>
      <div className="panel__body">{children}</div>
    </section>
  );
}
