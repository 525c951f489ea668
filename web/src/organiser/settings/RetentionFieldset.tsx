import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/request.ts';
import type { Retention, Settings } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import { dayName, dayNameOfYear, calendarDay } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Field } from '../../ui/Field.tsx';
import { type FieldsetProps, inputOf } from './fieldset.ts';
import { endOfRetention, type RetentionFields } from './retention.ts';
import { settingsTexts } from './texts.ts';

/** When it will be by what is saved, and when it was. */
function Erasure({ slug, settings }: { slug: string; settings: Settings }) {
  const t = useTexts(settingsTexts);
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['retention', slug, settings.days.at(-1), settings.retentionDays],
    queryFn: () => get<Retention>(`${congressPath(slug)}/retention`),
  });
  if (!data) return null;
  const isAhead = !data.erasedAt || Date.parse(data.erasesAt) > Date.parse(data.erasedAt);
  const day = (moment: string) => dayNameOfYear(calendarDay(moment, settings.timeZone), language);
  return (
    <>
      {data.erasedAt && <p>{t.erasedAt(day(data.erasedAt))}</p>}
      {isAhead && <p>{t.erasesAt(day(data.erasesAt))}</p>}
    </>
  );
}

export function RetentionFieldset({
  slug,
  settings,
  ...props
}: FieldsetProps<RetentionFields> & { slug: string; settings: Settings }) {
  const t = useTexts(settingsTexts);
  const language = useLanguage();
  const end = endOfRetention(settings, props.typed);
  return (
    <>
      <Field
        {...inputOf(props, t.fields)('retentionDays')}
        description={end && t.retentionEnd(dayName(end, language))}
        inputMode="numeric"
        maxLength={4}
      />
      <Erasure slug={slug} settings={settings} />
      <p className="field__description">{t.retentionHelp}</p>
    </>
  );
}
