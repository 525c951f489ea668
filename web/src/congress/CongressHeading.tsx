import type { CongressInfo } from '../api/types.ts';
import { days } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { congressTexts } from './texts.ts';

export function SampleNotice({ congress }: { congress: CongressInfo }) {
  const t = useTexts(congressTexts);
  if (!congress.sample) return null;
  return (
    <p className="sample-notice">
      <strong className="tag tag--sample">{t.sampleLabel}</strong> {t.sample}
    </p>
  );
}

export function WhereAndWhen({ congress }: { congress: CongressInfo }) {
  const language = useLanguage();
  const t = useTexts(congressTexts);
  return <p className="lead">{t.where(congress.hostCity, days(congress.days, language))}</p>;
}
