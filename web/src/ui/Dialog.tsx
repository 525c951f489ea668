import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  title: ReactNode;
  /** What the question is about. It is read out with it. */
  about?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A modal question. The browser keeps the focus inside and restores it afterwards. */
export function Dialog({ title: question, about, onClose, children }: DialogProps) {
  const id = useId();
  const described = about ? `${id}-about` : undefined;
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
    <dialog ref={dialog} className="dialog" aria-labelledby={id} aria-describedby={described} onCancel={onClose}>
      <h2 id={id} ref={title} tabIndex={-1} className="dialog__title">
        {question}
      </h2>
      {about && (
        <div id={described} className="dialog__about">
          {about}
        </div>
      )}
      {children}
    </dialog>
  );
}
