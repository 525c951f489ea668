import { type FormEvent, useState } from 'react';
import { fieldErrors } from '../../api/fieldErrors.ts';
import type { Appearance } from '../../api/types.ts';
import { readColor } from '../../appearance/color.ts';
import { logoAddress, useCongressesAgain } from '../../congress/api.ts';
import { useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { FormFoot } from '../editing/FormFoot.tsx';
import { differing } from '../editing/meanwhile.ts';
import { MeanwhileNotice } from '../editing/MeanwhileNotice.tsx';
import { useVersionedForm } from '../editing/useVersionedForm.ts';
import type { Versioned } from '../editing/versioned.ts';
import {
  type AppearanceFields,
  appearanceFieldsOf,
  appearanceMistakes,
  changeAppearance,
  readAppearance,
  usualAccent,
  type WantedAppearance,
} from './appearance.ts';
import { AppearancePreview } from './AppearancePreview.tsx';
import { appearanceTexts } from './appearanceTexts.ts';
import { ColorField } from './ColorField.tsx';
import { LogoField } from './LogoField.tsx';
import { useDataUrl } from './useDataUrl.ts';

interface AppearanceFormProps {
  slug: string;
  opened: Versioned<Appearance>;
  onSaved: (now: Versioned<Appearance>) => void;
}

function useAppearanceForm({ slug, opened, onSaved }: AppearanceFormProps) {
  const fetchAgain = useCongressesAgain();
  return useVersionedForm<Appearance, AppearanceFields, WantedAppearance>({
    opened,
    fieldsOf: appearanceFieldsOf,
    read: () => readAppearance(slug),
    send: (on, wanted) => changeAppearance(slug, on, wanted),
    onAnswer(theirs) {
      void fetchAgain();
      // If it cannot be read now, saving again has no effect and reads it again.
      if (!theirs) void readAppearance(slug).then(onSaved, () => undefined);
    },
  });
}

/** The sentences beside the fields: what the form found, or what the server answered. */
function useBeside(error: unknown, mistakes: ReturnType<typeof appearanceMistakes>): Record<string, string> {
  const t = useTexts(appearanceTexts);
  const found = Object.entries(mistakes).map(([field, mistake]) => [field, t.mistake(mistake)] as const);
  return { ...fieldErrors(error), ...Object.fromEntries(found) };
}

export function AppearanceForm(props: AppearanceFormProps) {
  const { slug } = props;
  const t = useTexts(appearanceTexts);
  const form = useAppearanceForm(props);
  const [chosen, setChosen] = useState<File | null>(null);
  const [sent, setSent] = useState<File | null>(null);
  const { base, typed } = form;
  const was = appearanceFieldsOf(base.value);
  // The logo may be another again: removed, or as somebody else left it.
  const file = chosen && typed.logo === chosen.name ? chosen : null;
  const chosenUrl = useDataUrl(file);
  const storedUrl = base.value.logo && typed.logo === was.logo ? logoAddress(slug, base.value.logo) : undefined;
  const wanted = { ...typed, file };
  const mistakes = appearanceMistakes(wanted);
  const wrong = Object.keys(mistakes).length;
  // The answer was about the file that was sent.
  const error = sent === file ? form.error : null;
  const beside = useBeside(error, mistakes);
  const { accent: wrongAccent } = mistakes;
  const changesNothing = !file && differing(was, typed).length === 0;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (wrong > 0) return;
    setSent(file);
    void form.save(wanted);
  }

  function choose(picture: File) {
    setChosen(picture);
    form.type({ logo: picture.name });
  }

  return (
    <form className="form" onSubmit={submit} noValidate data-unsaved={changesNothing ? undefined : ''}>
      {form.meanwhile && (
        <MeanwhileNotice
          meanwhile={form.meanwhile}
          names={{ accent: t.accent, logo: t.logo }}
          onTheirWay={form.takeTheirWay}
          onMyWay={form.goOn}
        />
      )}
      <ColorField value={typed.accent} error={beside['accent']} onChange={(accent) => form.type({ accent })} />
      {wrongAccent?.kind === 'pale' && (
        <Button purpose="secondary" onClick={() => form.type({ accent: wrongAccent.nearest })}>
          {t.takeNearest(wrongAccent.nearest)}
        </Button>
      )}
      <LogoField
        file={file}
        hasLogo={typed.logo !== ''}
        busy={form.busy}
        error={beside['logo']}
        onChosen={choose}
        onRemoved={() => form.type({ logo: '' })}
      />
      {wrong === 0 && (
        <AppearancePreview slug={slug} accent={readColor(typed.accent) ?? usualAccent} logo={chosenUrl ?? storedUrl} />
      )}
      {!changesNothing && wrong === 0 && (
        <section className="effect" aria-label={t.effect} role="status">
          <h3>{t.effect}</h3>
          <p>{t.effects}</p>
        </section>
      )}
      {!changesNothing && (
        <FormFoot
          {...form}
          error={error}
          wrong={wrong}
          answeredBeside={Object.keys(beside).length > 0}
          save={t.save}
          onLeave={() => form.type(was)}
        />
      )}
    </form>
  );
}
