import { useLanguage, useTexts } from '../../language/language.ts';
import { Select } from '../../ui/Select.tsx';
import { useAudienceSize } from './api.ts';
import { type Choices, kindsFor, offeredFor } from './audience.ts';
import type { MessageField, MessageFields } from './messageFields.ts';
import { messageFormTexts } from './formTexts.ts';
import { messagesTexts } from './texts.ts';

interface AudienceFieldsProps {
  choices: Choices;
  typed: MessageFields;
  wrong: Partial<Record<MessageField, string>>;
  onChange: (changed: Partial<MessageFields>) => void;
}

/** How many people it reaches now, and in which languages. */
function Size({ slug, typed: { kind, of } }: { slug: string; typed: MessageFields }) {
  const t = useTexts(messageFormTexts);
  const { data } = useAudienceSize(slug, kind === 'EVERYONE' ? { kind } : { kind, of });
  return (
    <p role="status" className="message__size tabular">
      {data && <strong>{t.size(data.people, data.mailboxes)}</strong>}{' '}
      {data && data.english > 0 && `${t.languages(data.dutch, data.english)}.`}
    </p>
  );
}

export function AudienceFields({ choices, typed, wrong, onChange }: AudienceFieldsProps) {
  const t = useTexts(messageFormTexts);
  const language = useLanguage();
  const { chooseKind, noLonger } = useTexts(messagesTexts);
  const offered = offeredFor(typed.kind, choices, language, typed.of);
  const isGone = typed.of !== '' && !offered.some(({ value }) => value === typed.of);
  const options = isGone ? [{ value: typed.of, label: noLonger }, ...offered] : offered;
  // What was chosen stays, though nobody is left in it.
  const kinds = [...new Set([...kindsFor(choices), typed.kind])];
  return (
    <fieldset className="fieldset message__audience">
      <legend className="utrecht-form-label field__label">{t.audience}</legend>
      <Select
        label={t.fields.kind}
        value={typed.kind}
        options={kinds.map((kind) => ({ value: kind, label: chooseKind[kind] }))}
        onChange={(value) => onChange({ kind: value as MessageFields['kind'], of: '' })}
      />
      {options.length > 0 && (
        <Select
          label={t.fields.of}
          value={typed.of}
          options={[{ value: '', label: t.choose }, ...options]}
          error={wrong.of}
          onChange={(of) => onChange({ of })}
        />
      )}
      <Size slug={choices.programme.congress.slug} typed={typed} />
    </fieldset>
  );
}
