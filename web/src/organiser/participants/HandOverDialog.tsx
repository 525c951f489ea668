import { useState } from 'react';
import type { CongressInfo, ListedParticipant } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useParticipants } from './api.ts';
import { AssignmentEffect } from './AssignmentEffect.tsx';
import { companionTexts } from './companionTexts.ts';
import { handOverTexts } from './handOverTexts.ts';
import { colleagues } from './list.ts';
import { PlaceDialog } from './PlaceDialog.tsx';
import { labelled, type TheirPlace } from './places.ts';
import { assign, readHandOverWhatIf, useHandOverWhatIf } from './placesApi.ts';

interface HandOverDialogProps {
  congress: CongressInfo;
  /** Whose place it is. */
  participant: ListedParticipant;
  from: TheirPlace;
  onClose: () => void;
}

function OthersWait({ waiting, name }: { waiting: number; name: string }) {
  const t = useTexts(handOverTexts);
  return (
    <Alert kind="warning">
      <p className="alert__title">{t.othersWait(waiting)}</p>
      <p>{t.othersWaitHelp(name)}</p>
    </Alert>
  );
}

/** Hands somebody's place over to a colleague: first what it does, and before those who wait only with a reason. */
export function HandOverDialog({ congress: { slug, timeZone }, participant, from, onClose }: HandOverDialogProps) {
  const t = useTexts(handOverTexts);
  const { bothEnd } = useTexts(companionTexts);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const found = colleagues(useParticipants(slug).data ?? [], participant, search, chosen);
  const colleague = found.find(({ id }) => id === chosen);
  const handOver = { slotId: from.slot.id, former: participant.id };
  const query = useHandOverWhatIf(slug, colleague, handOver);
  const whatIf = colleague && query.data;
  const before = whatIf !== undefined && !whatIf.refused && whatIf.waiting > 0;
  const lost = from.signup.companion ? [bothEnd] : [];
  const options = found.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }));

  return (
    <PlaceDialog
      title={t.title(participant.name)}
      participants={[participant.id, chosen]}
      chosen={chosen}
      read={() => (colleague ? readHandOverWhatIf(slug, colleague, handOver) : Promise.reject(new Error('Nobody')))}
      warning={before && <OthersWait waiting={whatIf.waiting} name={colleague?.name ?? ''} />}
      effect={
        colleague &&
        whatIf && (
          <AssignmentEffect whatIf={whatIf} first={[t.gets(colleague.name), t.loses(participant.name), ...lost]} />
        )
      }
      act={(before ? t.doAnyway : t.doHandOver)(whatIf?.following.mailed)}
      send={(reason) =>
        assign(slug, chosen, {
          slotId: from.slot.id,
          insteadOf: from.signup.id,
          ...(before && { beforeWaiting: true, reason }),
        })
      }
      done={t.handedOver(colleague?.name ?? '', participant.name)}
      {...{ slug, whatIf, query, onClose }}
    >
      <p>{labelled(from, language, dayAndTime(from.slot.start, timeZone, language))}</p>
      <p className="quiet">{t.who(participant.organisation?.name ?? '')}</p>
      <Field label={t.search} type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      <Select
        label={t.to}
        value={chosen}
        options={[{ value: '', label: options.length === 0 ? t.nobodyFound : t.choose }, ...options]}
        onChange={setChosen}
      />
    </PlaceDialog>
  );
}
