import { type ReactNode, useRef } from 'react';
import { useKeys } from '../../ui/useKeys.ts';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { useTypedText } from './useTypedText.ts';

interface ListAndPanelProps {
  list: ReactNode;
  /** What was chosen from the list. */
  panel: ReactNode;
  onClose: () => void;
}

/** A list and what was chosen from it: beside each other, below each other, or on a phone one instead of the other. */
export function ListAndPanel({ list, panel, onClose }: ListAndPanelProps) {
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
      {typed.asked && <LeaveQuestion onKeep={typed.keep} onDrop={typed.drop} />}
    </div>
  );
}
