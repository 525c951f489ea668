import { type ReactNode, useRef } from 'react';
import { LeaveQuestion, type LeaveWords } from './LeaveQuestion.tsx';
import { leavesThisPage, useLeaveQuestion } from './useLeaveQuestion.ts';

interface AskBeforeLeavingProps {
  className?: string;
  words?: LeaveWords;
  children: ReactNode;
}

/** Asks before its reader leaves the page while something in it says that it is unsaved, by `data-unsaved`. */
export function AskBeforeLeaving({ className, words, children }: AskBeforeLeavingProps) {
  const place = useRef<HTMLDivElement>(null);
  const question = useLeaveQuestion(
    () => place.current !== null && place.current.querySelector('[data-unsaved]') !== null,
    leavesThisPage,
  );
  return (
    <div ref={place} className={className}>
      {children}
      {question.asked && <LeaveQuestion words={words} onKeep={question.keep} onDrop={question.drop} />}
    </div>
  );
}
