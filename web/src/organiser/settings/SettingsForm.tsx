import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Settings, WhatIf } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import type { Versioned } from '../editing/versioned.ts';
import { FormFoot } from '../editing/FormFoot.tsx';
import { differing, type Fields } from '../editing/meanwhile.ts';
import { MeanwhileNotice } from '../editing/MeanwhileNotice.tsx';
import { useVersionedForm } from '../editing/useVersionedForm.ts';
import { OtherwiseNotice } from '../whatif/Decided.tsx';
import { useConsidered } from '../whatif/whatIf.ts';
import { changeSettings, readSettings, useNumbers } from './api.ts';
import { EffectBlock } from './EffectBlock.tsx';
import { considering } from './considered.ts';
import { effectOf, type SettingsEffect } from './effect.ts';
import type { FieldsetProps } from './fieldset.ts';
import type { SettingsPart } from './part.ts';
import { settingsTexts, type SettingsTexts } from './texts.ts';
import { sentencesBeside } from './wrongFields.ts';

export interface SettingsFormProps<F extends Fields> {
  slug: string;
  isDraft: boolean;
  part: SettingsPart<F>;
  /** As they were read for this form. */
  opened: Versioned<Settings>;
  onSaved: (now: Versioned<Settings>) => void;
  /** The fields. An act beside them changes what is stored, and the form goes on from there. */
  children: (fields: FieldsetProps<F>, settings: Settings, onActed: (now: Versioned<Settings>) => void) => ReactNode;
}

function usePartForm<F extends Fields>({ slug, part, opened, onSaved }: SettingsFormProps<F>) {
  const client = useQueryClient();
  return useVersionedForm<Settings, F, F>({
    opened,
    fieldsOf: part.fieldsOf,
    read: () => readSettings(slug),
    send: (on, typed) => changeSettings(slug, on, part.settingsWith(on.value, typed)),
    onAnswer(theirs) {
      if (theirs) return;
      for (const key of [['congresses'], ['programme', slug]]) void client.invalidateQueries({ queryKey: key });
      // If it cannot be read now, saving again has no effect and reads it again.
      void readSettings(slug).then(onSaved, () => undefined);
    },
  });
}

function saving(t: SettingsTexts, { promoted, addedOrganisers }: SettingsEffect, whatIf: WhatIf | undefined): string {
  if (addedOrganisers.length > 0) return t.saveAndInvite(addedOrganisers.length);
  if (whatIf) return t.saveExactly(whatIf.mailed);
  return promoted === 0 ? t.save : t.saveAndMail;
}

/** Some of the settings. What others change meanwhile elsewhere in the settings is kept. */
export function SettingsForm<F extends Fields>(props: SettingsFormProps<F>) {
  const { slug, isDraft, part, children } = props;
  const t = useTexts(settingsTexts);
  const form = usePartForm(props);
  const [pressed, setPressed] = useState(false);
  const { base, typed } = form;
  const before = part.fieldsOf(base.value);
  const mistakes = part.mistakesIn(typed, base.value);
  const wrong = Object.keys(mistakes).length;
  const changesNothing = differing(before, typed).length === 0;
  const after = wrong === 0 ? part.settingsWith(base.value, typed) : base.value;
  const effect = effectOf(base.value, after, isDraft, useNumbers(slug, isDraft));
  const { whatIf, otherwise, isAsShown } = useConsidered(isDraft ? '' : considering(slug, base.value, after));
  const beside = sentencesBeside(part, pressed ? mistakes : {}, form.error, t.mistakes);

  function submit(event: FormEvent) {
    event.preventDefault();
    setPressed(true);
    if (wrong === 0) void saveIfAsShown();
  }

  async function saveIfAsShown() {
    if (await isAsShown()) await form.save(typed);
  }

  function leave() {
    setPressed(false);
    form.type(before);
  }

  return (
    <form className="form" onSubmit={submit} noValidate data-unsaved={changesNothing ? undefined : ''}>
      {form.meanwhile && (
        <MeanwhileNotice
          meanwhile={form.meanwhile}
          names={t.fields}
          onTheirWay={form.takeTheirWay}
          onMyWay={form.goOn}
        />
      )}
      {children({ typed, wrong: beside, onChange: form.type }, base.value, form.goOnFrom)}
      {wrong === 0 && !changesNothing && <EffectBlock effect={effect} isDraft={isDraft} whatIf={whatIf} />}
      <OtherwiseNotice otherwise={otherwise} />
      {!changesNothing && (
        <FormFoot
          {...form}
          wrong={pressed ? wrong : 0}
          answeredBeside={Object.keys(beside).length > 0}
          save={saving(t, effect, whatIf)}
          onLeave={leave}
        />
      )}
    </form>
  );
}
