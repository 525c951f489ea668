import { useEnglishOffered, useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { useAudienceSize } from './api.ts';
import type { Choices } from './audience.ts';
import { AudienceFields } from './AudienceFields.tsx';
import { BodyField } from './BodyField.tsx';
import { type MessageField, type MessageFields, placeholdersFor } from './messageFields.ts';
import { messageFormTexts } from './formTexts.ts';

interface MessageFieldsetProps {
  choices: Choices;
  typed: MessageFields;
  wrong: Partial<Record<MessageField, string>>;
  onChange: (changed: Partial<MessageFields>) => void;
}

const longestSubject = 150;

function NoEnglish({ slug, typed: { kind, of, bodyEn } }: { slug: string; typed: MessageFields }) {
  const t = useTexts(messageFormTexts);
  const { data } = useAudienceSize(slug, kind === 'EVERYONE' ? { kind } : { kind, of });
  if (bodyEn.trim() !== '' || !data) return null;
  return <p className="quiet">{t.noEnglish(data.english)}</p>;
}

export function MessageFieldset({ choices, typed, wrong, onChange }: MessageFieldsetProps) {
  const t = useTexts(messageFormTexts);
  const field = (name: Exclude<MessageField, 'kind' | 'of'>) => ({
    label: t.fields[name],
    value: typed[name],
    error: wrong[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  return (
    <>
      <AudienceFields choices={choices} typed={typed} wrong={wrong} onChange={onChange} />
      <Field {...field('subject')} maxLength={longestSubject} lang="nl" />
      <BodyField
        {...field('body')}
        rows={8}
        lang="nl"
        description={t.bodyHelp}
        words={placeholdersFor(typed.kind, 'nl')}
      />
      {useEnglishOffered() && (
        <fieldset className="fieldset message__english">
          <legend className="utrecht-form-label field__label">{t.english}</legend>
          <NoEnglish slug={choices.programme.congress.slug} typed={typed} />
          <Field {...field('subjectEn')} maxLength={longestSubject} lang="en" />
          <BodyField {...field('bodyEn')} rows={6} lang="en" words={placeholdersFor(typed.kind, 'en')} />
        </fieldset>
      )}
    </>
  );
}
