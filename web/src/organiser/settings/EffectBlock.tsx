import type { WhatIf } from '../../api/types.ts';
import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Decided } from '../whatif/Decided.tsx';
import type { SettingsEffect } from './effect.ts';
import { settingsTexts } from './texts.ts';

interface EffectBlockProps {
  effect: SettingsEffect;
  isDraft: boolean;
  /** Undefined while only estimates are known, or if no rule changes. */
  whatIf: WhatIf | undefined;
}

function useSentences({ effect, isDraft, whatIf }: EffectBlockProps): string[] {
  const t = useTexts(settingsTexts).effects;
  const language = useLanguage();
  const organisers = [
    ...effect.addedOrganisers.map((address) => t.addedOrganiser(address)),
    ...effect.removedOrganisers.map((address) => t.removedOrganiser(address)),
  ];
  const adds = effect.addedOrganisers.length > 0;
  if (isDraft) return [...(effect.otherZone ? [t.otherZone] : []), ...organisers, adds ? t.draftOnly : t.draft];
  const said: [boolean, string][] = [
    [effect.isShown, t.isShown],
    [effect.newDays.length > 0, t.newDays(effect.newDays.map((day) => dayName(day, language)).join(', '))],
    [effect.otherZone, t.otherZone],
    [effect.otherWindow && !effect.otherZone, t.otherWindow],
    [effect.lowerCaps, t.lowerCaps],
    [effect.higherCaps, t.higherCaps],
    [effect.fewerPasses, t.fewerPasses],
    [effect.morePasses, t.morePasses],
    [effect.stopsEarlier, t.stopsEarlier],
    [effect.stopsLater, t.stopsLater],
    [effect.noEnglish, t.noEnglish],
    [effect.alsoEnglish, t.alsoEnglish],
    [effect.otherRetention, t.otherRetention],
    [effect.otherTravel, t.otherTravel],
    [effect.fewerMayTakePart, t.fewerMayTakePart],
    [effect.moreMayTakePart, t.moreMayTakePart],
  ];
  const estimated: typeof said = [
    [effect.promoted === undefined, t.promotedUnknown],
    [effect.promoted !== undefined && effect.promoted > 0, t.promoted(effect.promoted ?? 0)],
    [effect.promoted === 0 && !adds, t.nobodyMailed],
  ];
  if (!whatIf) said.push(...estimated);
  return [...organisers, ...said.filter(([holds]) => holds).map(([, sentence]) => sentence)];
}

/** What saving does to whom, before it is done. */
export function EffectBlock(props: EffectBlockProps) {
  const { effect } = useTexts(settingsTexts);
  return (
    <section className="effect" aria-label={effect} role="status">
      <h3>{effect}</h3>
      <ul>
        {useSentences(props).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {props.whatIf && <Decided whatIf={props.whatIf} />}
      </ul>
    </section>
  );
}
