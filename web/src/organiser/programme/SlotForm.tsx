import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { CongressInfo, DashboardSlot, Slot, SlotChange } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { programmeQuery } from '../../programme/api.ts';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { changeSlot, readSlot, slotQuery } from './api.ts';
import type { Versioned } from '../editing/versioned.ts';
import { FormFoot } from '../editing/FormFoot.tsx';
import { MeanwhileNotice } from '../editing/MeanwhileNotice.tsx';
import { CancelledSlot } from './CancelledSlot.tsx';
import { SlotEffectBlock } from './SlotEffectBlock.tsx';
import { effectOf } from './slotEffect.ts';
import { changeFrom, fieldsOf, mistakesIn, type SlotFields, slotPlaces } from './slotFields.ts';
import { SlotFieldset } from './SlotFieldset.tsx';
import { slotTexts } from './slotTexts.ts';
import { OtherwiseNotice } from '../whatif/Decided.tsx';
import { useConsidered, useWhatIf } from '../whatif/whatIf.ts';
import { considering, consideringQuotaEnd, consideringSetAsideEnd } from './whatIf.ts';
import { useVersionedForm } from '../editing/useVersionedForm.ts';
import { sentencesBeside } from './wrongFields.ts';

interface SlotFormProps {
  congress: CongressInfo;
  /** As it was read for this form. */
  opened: Versioned<Slot>;
  known: DashboardSlot | undefined;
  /** As the programme says meanwhile. */
  cancelled: boolean;
  /** Makes a new slot from what was typed. */
  onRestart: (typed: SlotFields) => void;
  onDone: () => void;
}

function useSlotForm({ slug, timeZone }: CongressInfo, opened: Versioned<Slot>, onDone: () => void) {
  const t = useTexts(slotTexts);
  const client = useQueryClient();
  const { id } = opened.value;
  return useVersionedForm<Slot, SlotFields, SlotChange>({
    opened,
    fieldsOf: (slot) => fieldsOf(slot, timeZone),
    read: () => readSlot(slug, id),
    send: (on, change) => changeSlot(slug, on, change),
    onGone: () => void client.invalidateQueries({ queryKey: programmeQuery(slug).queryKey }),
    onAnswer(theirs) {
      void client.invalidateQueries({ queryKey: programmeQuery(slug).queryKey });
      if (theirs) {
        client.setQueryData(slotQuery(slug, id).queryKey, theirs);
        return;
      }
      tell({ kind: 'ok', text: t.saved, path: workspacePath(slug, 'programme') });
      onDone();
    },
  });
}

export function SlotForm({ congress, opened, known, cancelled, onRestart, onDone }: SlotFormProps) {
  const t = useTexts(slotTexts);
  const { timeZone } = congress;
  const form = useSlotForm(congress, opened, onDone);
  const { base, typed } = form;
  const [pressed, setPressed] = useState(false);
  const mistakes = mistakesIn(typed, timeZone);
  const wrong = Object.keys(mistakes).length;
  const change = wrong === 0 ? changeFrom(fieldsOf(base.value, timeZone), typed, timeZone) : {};
  const effect = effectOf(base.value, change, typed.day, known);
  const { whatIf, otherwise, isAsShown } = useConsidered(considering(congress.slug, base.value, change, typed.day));
  const quotaEnds = useWhatIf(consideringQuotaEnd(congress.slug, base.value, change, typed.day));
  const setAsideEnds = useWhatIf(consideringSetAsideEnd(congress.slug, base.value, change, typed.day));
  const beside = sentencesBeside(pressed ? mistakes : {}, form.error, t.mistakes, slotPlaces);
  const changesNothing = wrong === 0 && Object.keys(change).length === 0;

  function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (wrong === 0) void saveIfAsShown();
  }

  async function saveIfAsShown() {
    if (await isAsShown()) await form.save(change);
  }

  if (cancelled || form.gone === 'slot-cancelled') {
    const was = fieldsOf(base.value, timeZone);
    return <CancelledSlot was={was} typed={typed} onRestart={() => onRestart(typed)} onClose={onDone} />;
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      {form.meanwhile && (
        <MeanwhileNotice
          meanwhile={form.meanwhile}
          names={t.fields}
          onTheirWay={form.takeTheirWay}
          onMyWay={form.goOn}
        />
      )}
      <SlotFieldset
        congress={congress}
        typed={typed}
        wrong={beside}
        places={{ capacity: base.value.capacity, known, whatIf }}
        effect={
          wrong === 0 &&
          !changesNothing && (
            <SlotEffectBlock
              slug={congress.slug}
              slotId={base.value.id}
              effect={effect}
              known={known}
              whatIf={whatIf}
              quotaEnds={quotaEnds}
              setAsideEnds={setAsideEnds}
            />
          )
        }
        onChange={form.type}
      />
      <OtherwiseNotice otherwise={otherwise} />
      <FormFoot
        {...form}
        wrong={pressed ? wrong : 0}
        answeredBeside={Object.keys(beside).length > 0}
        save={whatIf ? t.saveExactly(whatIf.mailed) : t.save(wrong === 0 ? effect.mailed : 0)}
        disabled={changesNothing}
        onLeave={onDone}
      />
    </form>
  );
}
