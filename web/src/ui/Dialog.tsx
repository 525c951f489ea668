import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A modal question. The browser keeps the focus inside and restores it afterwards. */
export function Dialog({ title: question, onClose, children }: DialogProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the document: otherwise the browser does not restore the focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Not the first button, so that nobody confirms by accident.
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
