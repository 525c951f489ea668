import { type ReactNode, useId } from 'react';
import { useTexts } from '../../language/language.ts';
import { Icon } from '../../ui/Icon.tsx';
import { icons } from './icons.ts';
import { workspaceTexts } from './texts.ts';
import { useDisclosure } from './useDisclosure.ts';

/** What is done less often, behind one button: the list below it comes first. @param children links, each in an `<li>` */
export function MoreActions({ children }: { children: ReactNode }) {
  const t = useTexts(workspaceTexts);
  const { place, button, open, toggle } = useDisclosure();
  const id = useId();
  return (
    <div ref={place} className="more-actions">
      <button
        ref={button}
        type="button"
        className="workspace__action"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {t.more}
        <Icon lines={icons.below} />
      </button>
      <ul id={id} hidden={!open} className="plain-list more-actions__list">
        {children}
      </ul>
    </div>
  );
}
