import { type ReactNode, useId } from 'react';
import { useDisclosure } from './useDisclosure.ts';

interface DisclosureProps {
  /** Its list has the same, with `__list`. */
  className: string;
  buttonClass: string;
  /** On the button. */
  button: ReactNode;
  /** Each in an `<li>`. */
  children: ReactNode;
}

/** A list of links below a button, open until its reader goes elsewhere. */
export function Disclosure({ className, buttonClass, button: onButton, children }: DisclosureProps) {
  const { place, button, open, toggle } = useDisclosure();
  const id = useId();
  return (
    <div ref={place} className={className}>
      <button
        ref={button}
        type="button"
        className={buttonClass}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {onButton}
      </button>
      <ul id={id} hidden={!open} className={`plain-list ${className}__list`}>
        {children}
      </ul>
    </div>
  );
}
