import { useEnglishOffered, useTexts } from '../../language/language.ts';
import { Select } from '../../ui/Select.tsx';
import { dashboardTexts } from '../dashboard/texts.ts';
import { BodyField } from '../messages/BodyField.tsx';
import type { FieldsetProps } from './fieldset.ts';
import {
  type AddressedMail,
  type MailFields,
  mailKinds,
  type MailLanguage,
  mailLanguages,
  textField,
} from './mails.ts';
import { mailTexts } from './mailTexts.ts';
import { placeholders } from './placeholders.ts';

export interface ChosenMail {
  kind: AddressedMail;
  language: MailLanguage;
}

interface MailTextFieldsProps extends FieldsetProps<MailFields> {
  chosen: ChosenMail;
  onChoose: (chosen: ChosenMail) => void;
}

/** The texts of one kind of mail in one language. */
export function MailTextFields({ typed, wrong, onChange, chosen, onChoose }: MailTextFieldsProps) {
  const t = useTexts(mailTexts);
  const { mailKind } = useTexts(dashboardTexts);
  const english = useEnglishOffered();
  const { kind, language } = chosen;
  const words = placeholders[language];
  const area = (part: 'above' | 'below') => {
    const field = textField(kind, language, part);
    return {
      label: t[part],
      value: typed[field] ?? '',
      error: wrong[field],
      lang: language,
      rows: 3,
      maxLength: 2000,
      onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
    };
  };
  return (
    <>
      <Select
        label={t.kind}
        value={kind}
        options={mailKinds.map((value) => ({ value, label: mailKind[value] ?? value }))}
        onChange={(value) => onChoose({ ...chosen, kind: value as AddressedMail })}
      />
      {english && (
        <Select
          label={t.language}
          value={language}
          options={mailLanguages.map((value) => ({ value, label: t.languages[value] }))}
          onChange={(value) => onChoose({ ...chosen, language: value as MailLanguage })}
        />
      )}
      <BodyField {...area('above')} words={words} description={t.help} />
      <BodyField {...area('below')} words={words} description={english ? t.fallback : undefined} />
    </>
  );
}
