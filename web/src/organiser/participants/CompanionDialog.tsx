import { useState } from 'react';
import type { AssignmentWhatIf, Companion, CongressInfo, ListedParticipant, Signup } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Select } from '../../ui/Select.tsx';
import { FollowingEffect, setAsideBefore } from './AssignmentEffect.tsx';
import { companionTexts } from './companionTexts.ts';
import { Overbooking } from './Overbooking.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { labelled, type TheirPlace } from './places.ts';
import { addCompanion, endCompanion, readCompanionWhatIf, useCompanionWhatIf } from './placesApi.ts';
import { placesTexts } from './placesTexts.ts';

interface CompanionDialogProps {
  congress: CongressInfo;
  participant: ListedParticipant;
  from: TheirPlace;
  onClose: () => void;
}

interface CompanionEffectProps {
  whatIf: AssignmentWhatIf;
  signup: Signup;
  chosen: Companion | null;
}

/** What adding somebody, or leaving them out, does, or why it is impossible. */
function CompanionEffect({ whatIf, signup, chosen }: CompanionEffectProps) {
  const t = useTexts(companionTexts);
  const { refused, refusedOtherwise } = useTexts(placesTexts);
  if (whatIf.refused) return <p role="status">{refused[whatIf.refused] ?? refusedOtherwise}</p>;
  const takesOne = chosen !== null && !signup.companion;
  const takesOthers = takesOne && !whatIf.overCapacity && !whatIf.fromSetAside;
  const without = chosen ? t.sameOne : t.leavesOne;
  const what = takesOthers ? [t.takesOne] : takesOne ? [] : [without];
  return (
    <FollowingEffect
      following={whatIf.following}
      passes={takesOne && !whatIf.fromSetAside ? whatIf.waiting : 0}
      first={what}
      setAside={takesOne ? setAsideBefore(whatIf) : undefined}
    />
  );
}

/** Gives a companion the place beside somebody's, or ends that: first what it does. */
export function CompanionDialog({ congress: { slug, timeZone }, participant, from, onClose }: CompanionDialogProps) {
  const t = useTexts(companionTexts);
  const language = useLanguage();
  const { signup } = from;
  const [chosen, setChosen] = useState<Companion | null>(signup.companion ?? null);
  const query = useCompanionWhatIf(slug, signup, chosen);
  const whatIf = chosen === (signup.companion ?? null) ? undefined : query.data;
  const over = whatIf?.overCapacity === true;
  const act = over ? t.doAddOver : chosen ? t.doAdd : t.doEnd;

  return (
    <PlaceDialog
      title={t.title(participant.name)}
      participants={[participant.id]}
      chosen={String(chosen)}
      read={() => readCompanionWhatIf(slug, signup, chosen)}
      warning={over && <Overbooking whatIf={whatIf} places={1} />}
      effect={whatIf && <CompanionEffect {...{ whatIf, signup, chosen }} />}
      act={act(whatIf?.following.mailed)}
      send={(reason) =>
        chosen
          ? addCompanion(slug, signup, { companion: chosen, ...(over && { overCapacity: true, reason }) })
          : endCompanion(slug, signup)
      }
      done={t.done(participant.name)}
      {...{ slug, whatIf, query, onClose }}
    >
      <p>{labelled(from, language, dayAndTime(from.slot.start, timeZone, language))}</p>
      <p className="quiet">{t.help}</p>
      <Select
        label={t.who}
        value={chosen ?? ''}
        options={[
          { value: '', label: t.nobody },
          { value: 'COMPANION', label: t.kinds.COMPANION },
          { value: 'INTERPRETER', label: t.kinds.INTERPRETER },
        ]}
        onChange={(value) => setChosen(value === '' ? null : (value as Companion))}
      />
    </PlaceDialog>
  );
}
