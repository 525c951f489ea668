import { type ReactNode, useRef } from 'react';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import { workspaceTexts } from './texts.ts';
import { useTypedText } from './useTypedText.ts';

interface ListAndPanelProps {
  list: ReactNode;
  /** What was chosen from the list. */
  panel: ReactNode;
  onClose: () => void;
}

/** A list and what was chosen from it: beside each other, below each other, or on a phone one instead of the other. */
export function ListAndPanel({ list, panel, onClose }: ListAndPanelProps) {
  const t = useTexts(workspaceTexts);
  const place = useRef<HTMLDivElement>(null);
  const typed = useTypedText(place);
  useKeys(place, 'keydown', (event) => {
    const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.key === 'Escape' && panel && !isInDialog) typed.leave(onClose);
  });
  return (
    <div ref={place} className={panel ? 'split split--open' : 'split'}>
      <div className="split__list">{list}</div>
      {panel}
      {typed.asked && (
        <Dialog title={t.askDrop} onClose={typed.keep}>
          <p>{t.notSaved}</p>
          <div className="buttons">
            <Button purpose="primary" onClick={typed.keep}>
              {t.keep}
            </Button>
            <Button purpose="secondary" hint="negative" onClick={typed.drop}>
              {t.drop}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
