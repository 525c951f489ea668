import { type FormEvent, useState } from 'react';
import type { MailSettings } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { dashboardTexts } from '../dashboard/texts.ts';
import { FormFoot } from '../editing/FormFoot.tsx';
import { differing } from '../editing/meanwhile.ts';
import { MeanwhileNotice } from '../editing/MeanwhileNotice.tsx';
import { useVersionedForm } from '../editing/useVersionedForm.ts';
import type { Versioned } from '../editing/versioned.ts';
import { MailPreviewBlock } from './MailPreviewBlock.tsx';
import {
  answeredBeside,
  type MailFields,
  mailFieldsOf,
  mailKinds,
  mailLanguages,
  mailMistakes,
  mailSettingsFrom,
  textField,
} from './mails.ts';
import { changeMailSettings, readMailSettings } from './mailsApi.ts';
import { type ChosenMail, MailTextFields } from './MailTextFields.tsx';
import { mailTexts } from './mailTexts.ts';
import { TestMail } from './TestMail.tsx';

interface MailFormProps {
  slug: string;
  opened: Versioned<MailSettings>;
  onSaved: (now: Versioned<MailSettings>) => void;
}

/** What people call the fields. */
function useNames(): Record<string, string> {
  const t = useTexts(mailTexts);
  const { mailKind } = useTexts(dashboardTexts);
  const texts = mailKinds.flatMap((kind) =>
    mailLanguages.flatMap((language) =>
      (['above', 'below'] as const).map((part) => [
        textField(kind, language, part),
        t.name(mailKind[kind] ?? kind, t.languages[language], t[part]),
      ]),
    ),
  );
  return { sender: t.sender, replyTo: t.replyTo, ...Object.fromEntries(texts) };
}

const textOrNone = (text: string | undefined) => text?.trim() || undefined;

function useMailForm({ slug, opened, onSaved }: MailFormProps) {
  return useVersionedForm<MailSettings, MailFields, MailSettings>({
    opened,
    fieldsOf: mailFieldsOf,
    read: () => readMailSettings(slug),
    send: (on, wanted) => changeMailSettings(slug, on, wanted),
    onAnswer(theirs) {
      // If it cannot be read now, saving again has no effect and reads it again.
      if (!theirs) void readMailSettings(slug).then(onSaved, () => undefined);
    },
  });
}

export function MailForm(props: MailFormProps) {
  const t = useTexts(mailTexts);
  const names = useNames();
  const form = useMailForm(props);
  const [chosen, setChosen] = useState<ChosenMail>({ kind: 'CONFIRMED', language: 'nl' });
  const { base, typed } = form;
  const mistakes = mailMistakes(typed);
  const wrong = Object.keys(mistakes).length;
  const wanted = mailSettingsFrom(typed);
  const changesNothing = differing(mailFieldsOf(base.value), typed).length === 0;
  const found = Object.fromEntries(Object.entries(mistakes).map(([field, mistake]) => [field, t.mistake(mistake)]));
  const beside: Record<string, string> = { ...answeredBeside(form.error, wanted), ...found };

  function submit(event: FormEvent) {
    event.preventDefault();
    if (wrong === 0) void form.save(wanted);
  }

  const input = (field: 'sender' | 'replyTo') => ({
    label: t[field],
    description: t[`${field}Help`],
    value: typed[field] ?? '',
    error: beside[field],
    onChange: ({ target }: { target: { value: string } }) => form.type({ [field]: target.value }),
  });

  return (
    <form className="form" onSubmit={submit} noValidate data-unsaved={changesNothing ? undefined : ''}>
      {form.meanwhile && (
        <MeanwhileNotice meanwhile={form.meanwhile} names={names} onTheirWay={form.takeTheirWay} onMyWay={form.goOn} />
      )}
      <Field {...input('sender')} maxLength={100} />
      <Field {...input('replyTo')} type="email" maxLength={254} />
      <MailTextFields typed={typed} wrong={beside} onChange={form.type} chosen={chosen} onChoose={setChosen} />
      <MailPreviewBlock
        slug={props.slug}
        wanted={{
          ...chosen,
          sender: textOrNone(typed['sender']),
          replyTo: textOrNone(typed['replyTo']),
          above: textOrNone(typed[textField(chosen.kind, chosen.language, 'above')]),
          below: textOrNone(typed[textField(chosen.kind, chosen.language, 'below')]),
        }}
      />
      {changesNothing && <TestMail slug={props.slug} chosen={chosen} />}
      {!changesNothing && wrong === 0 && (
        <section className="effect" aria-label={t.effect} role="status">
          <h3>{t.effect}</h3>
          <ul>
            {t.effects.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {!changesNothing && (
        <FormFoot
          {...form}
          wrong={wrong}
          answeredBeside={Object.keys(beside).length > 0}
          save={t.save}
          onLeave={() => form.type(mailFieldsOf(base.value))}
        />
      )}
    </form>
  );
}
