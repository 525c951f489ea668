import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { CongressInfo, Session, Slot } from '../../api/types.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useTexts } from '../../language/language.ts';
import { programmeQuery } from '../../programme/api.ts';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { Panel } from '../workspace/Panel.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { addSlot } from './api.ts';
import { FormFoot } from '../editing/FormFoot.tsx';
import { emptySlot, fieldsOf, mistakesIn, newSlotFrom, type SlotFields, slotPlaces } from './slotFields.ts';
import { SlotFieldset } from './SlotFieldset.tsx';
import { slotTexts } from './slotTexts.ts';
import { sentencesBeside } from './wrongFields.ts';

interface NewSlotProps {
  congress: CongressInfo;
  session: Session;
  copied: Slot | undefined;
  /** What was typed for another slot; otherwise it begins as the copied one. */
  start?: SlotFields;
  onDone: () => void;
}

function NewSlotForm({ congress, session, copied, start, onDone }: NewSlotProps) {
  const t = useTexts(slotTexts);
  const client = useQueryClient();
  const { slug, timeZone, days } = congress;
  const [typed, setTyped] = useState(() => start ?? (copied ? fieldsOf(copied, timeZone) : emptySlot(days[0] ?? '')));
  const [pressed, setPressed] = useState(false);
  const { run, ...state } = useBusy();
  const mistakes = mistakesIn(typed, timeZone);
  const wrong = Object.keys(mistakes).length;
  const beside = sentencesBeside(pressed ? mistakes : {}, state.error, t.mistakes, slotPlaces);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (wrong > 0) return;
    const done = await run(() => addSlot(slug, session.id, newSlotFrom(typed, copied, timeZone)));
    await client.invalidateQueries({ queryKey: programmeQuery(slug).queryKey });
    if (!done.ok) return;
    tell({ kind: 'ok', text: t.added, path: workspacePath(slug, 'programme') });
    onDone();
  }

  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <SlotFieldset
        congress={congress}
        typed={typed}
        wrong={beside}
        onChange={(changed) => setTyped({ ...typed, ...changed })}
      />
      <p className="quiet">{t.nobodyMailedOfNew}</p>
      <FormFoot
        {...state}
        wrong={pressed ? wrong : 0}
        answeredBeside={Object.keys(beside).length > 0}
        save={t.add}
        onLeave={onDone}
      />
    </form>
  );
}

export function NewSlotPanel(props: NewSlotProps) {
  const t = useTexts(slotTexts);
  return (
    <Panel title={t.newTitle} about={<LocalText of={props.session.title} />} entered={1} onClose={props.onDone}>
      <NewSlotForm {...props} />
    </Panel>
  );
}
