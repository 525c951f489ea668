import { useState } from 'react';
import { useTexts } from '../../language/language.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { about } from '../settings/about.ts';
import { AboutFieldset } from '../settings/AboutFieldset.tsx';
import { settingsTexts } from '../settings/texts.ts';
import { sentencesBeside } from '../settings/wrongFields.ts';
import { isSlug, settingsOf, slugOf } from './newCongress.ts';
import { StepForm } from './StepForm.tsx';
import type { StepProps } from './stepProps.ts';
import { newCongressTexts } from './texts.ts';

export function AboutStep({ made, onChange }: StepProps) {
  const t = useTexts(newCongressTexts);
  const { mistakes: words, fields, englishHelp } = useTexts(settingsTexts);
  const [pressed, setPressed] = useState(false);
  const mistakes = about.mistakesIn(made.about, settingsOf(made));
  const isRight = Object.keys(mistakes).length === 0 && isSlug(made.slug);

  function next() {
    setPressed(true);
    if (isRight) onChange({ step: 2 });
  }

  return (
    <StepForm next={t.next(t.steps[1] ?? '')} onNext={next}>
      <Checkbox
        label={fields.english}
        description={englishHelp}
        checked={made.english}
        onChange={(english) => onChange({ english })}
      />
      <AboutFieldset
        english={made.english}
        typed={made.about}
        wrong={sentencesBeside(about, pressed ? mistakes : {}, null, words)}
        onChange={(changed) => {
          const typed = { ...made.about, ...changed };
          onChange({ about: typed, ...(!made.isSlugTyped && { slug: slugOf(typed.nameNl) }) });
        }}
      />
      <Field
        label={t.slug}
        description={t.slugHelp(window.location.host)}
        error={pressed && !isSlug(made.slug) ? words.slug : undefined}
        value={made.slug}
        maxLength={60}
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => onChange({ slug: target.value.trim(), isSlugTyped: target.value !== '' })}
      />
    </StepForm>
  );
}
