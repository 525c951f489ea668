import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { withPatience } from '../../api/patience.ts';
import type { ListedParticipant } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { countKey, participantsQuery, remove } from './api.ts';
import { participantsTexts } from './texts.ts';

interface RemoveParticipantProps {
  slug: string;
  participant: ListedParticipant;
  onDone: () => void;
  /** What else one can do, before it. */
  children: ReactNode;
}

export function RemoveParticipant({ slug, participant: { id, name }, onDone, children }: RemoveParticipantProps) {
  const t = useTexts(participantsTexts);
  const client = useQueryClient();

  function removed() {
    client.setQueryData(participantsQuery(slug).queryKey, (all) => all?.filter((one) => one.id !== id));
    void client.invalidateQueries({ queryKey: countKey(slug) });
    tell({ kind: 'ok', text: t.removed(name), path: workspacePath(slug, 'participants') });
    onDone();
  }

  return (
    <ConfirmButton
      label={t.remove}
      question={{ title: t.askRemove(name), explanation: t.removeHelp, yes: t.yesRemove, no: t.no }}
      act={(patience) => withPatience(() => remove(slug, id), patience)}
      onDone={removed}
    >
      {children}
    </ConfirmButton>
  );
}
