import type { SessionKind } from '../../api/types.ts';
import { languageName } from '../../language/format.ts';
import { useEnglishOffered, useLanguage, useTexts } from '../../language/language.ts';
import { programmeTexts } from '../../programme/texts.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { languagesWith, type SessionField, type SessionFields } from './sessionFields.ts';
import { sessionFormTexts } from './sessionFormTexts.ts';

interface SessionFieldsetProps {
  typed: SessionFields;
  wrong: Partial<Record<SessionField, string>>;
  onChange: (changed: Partial<SessionFields>) => void;
}

const kinds: SessionKind[] = ['VISIT', 'WORKSHOP', 'LECTURE'];

export function SessionFieldset({ typed, wrong, onChange }: SessionFieldsetProps) {
  const t = useTexts(sessionFormTexts);
  const english = useEnglishOffered();
  const language = useLanguage();
  const languages = languagesWith(typed.language).map((value) => ({ value, label: languageName(value, language) }));
  const { kind, kindLabel } = useTexts(programmeTexts);
  const field = (name: Exclude<SessionField, 'kind'>) => ({
    label: t.fields[name],
    value: typed[name],
    error: wrong[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  return (
    <>
      <Field {...field('title')} maxLength={200} />
      {english && <Field {...field('titleEn')} maxLength={200} />}
      <div className="panel__row">
        <Select
          label={kindLabel}
          value={typed.kind}
          options={kinds.map((each) => ({ value: each, label: kind[each] }))}
          onChange={(chosen) => onChange({ kind: chosen as SessionKind })}
        />
        <Select {...field('language')} options={languages} onChange={(language) => onChange({ language })} />
      </div>
      <TextArea {...field('abstract')} rows={6} />
      {english && <TextArea {...field('abstractEn')} rows={6} />}
      <TextArea {...field('hosts')} description={t.hostsHelp} rows={3} />
      <div className="panel__row">
        <Field {...field('theme')} maxLength={100} />
        {english && <Field {...field('themeEn')} maxLength={100} />}
      </div>
      <Field {...field('district')} maxLength={100} />
      <TextArea {...field('accessibility')} rows={2} />
      {english && <TextArea {...field('accessibilityEn')} rows={2} />}
    </>
  );
}
