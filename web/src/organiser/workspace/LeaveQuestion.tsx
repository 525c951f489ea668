import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { workspaceTexts } from './texts.ts';

/** What is said before somebody leaves. */
export interface LeaveWords {
  askDrop: string;
  notSaved: string;
  drop: string;
}

interface LeaveQuestionProps {
  /** Otherwise, that what was typed is dropped. */
  words?: LeaveWords | undefined;
  onKeep: () => void;
  onDrop: () => void;
}

export function LeaveQuestion({ words, onKeep, onDrop }: LeaveQuestionProps) {
  const t = useTexts(workspaceTexts);
  const { askDrop, notSaved, drop } = words ?? t;
  return (
    <Dialog title={askDrop} onClose={onKeep}>
      <p>{notSaved}</p>
      <div className="buttons">
        <Button purpose="primary" onClick={onKeep}>
          {t.keep}
        </Button>
        <Button purpose="secondary" {...(!words && { hint: 'negative' as const })} onClick={onDrop}>
          {drop}
        </Button>
      </div>
    </Dialog>
  );
}
