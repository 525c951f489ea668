import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A question that must be answered first; the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title: question, onClose, children }: DialogProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still on the page: only then the browser gives the focus back to what opened it.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Not the first button: nobody should confirm by accident.
    title.current?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onCancel={onClose}>
      <h2 id={id} ref={title} tabIndex={-1} className="dialog__title">
        {question}
      </h2>
      {children}
    </dialog>
  );
}
