import type { ReactNode } from 'react';
import { useTexts } from '../../language/language.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Disclosure } from './Disclosure.tsx';
import { icons } from './icons.ts';
import { workspaceTexts } from './texts.ts';

/** What is done less often, behind one button. @param children links, each in an `<li>` */
export function MoreActions({ children }: { children: ReactNode }) {
  const t = useTexts(workspaceTexts);
  const button = (
    <>
      {t.more}
      <Icon lines={icons.below} />
    </>
  );
  return (
    <Disclosure className="more-actions" buttonClass="workspace__action" button={button}>
      {children}
    </Disclosure>
  );
}
