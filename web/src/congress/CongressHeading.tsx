import type { CongressInfo } from '../api/types.ts';
import { days } from '../language/format.ts';
import { Sentence } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
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
  const when = days(congress.days, language);
  return (
    <p className="lead">
      <Sentence words={[localised(congress.hostCity)]} say={(city) => t.where(city, when)} />
    </p>
  );
}
