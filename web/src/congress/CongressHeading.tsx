import type { CongressInfo } from '../api/types.ts';
import { days, shortDays } from '../language/format.ts';
import { Sentence } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
import { congressTexts } from './texts.ts';

/** Where the sentence of `SampleNotice` stands elsewhere on the page. */
export function SampleTag() {
  return <strong className="tag tag--sample">{useTexts(congressTexts).sampleLabel}</strong>;
}

export function SampleNotice({ congress }: { congress: CongressInfo }) {
  const t = useTexts(congressTexts);
  if (!congress.sample) return null;
  return (
    <p className="sample-notice">
      <SampleTag /> {t.sample}
    </p>
  );
}

/** In one line of a phone, where the name of the congress is above it. */
export function BriefWhereAndWhen({ congress }: { congress: CongressInfo }) {
  const language = useLanguage();
  return (
    <>
      <p className="only-narrow">{shortDays(congress.days, language)}</p>
      <div className="only-wide">
        <WhereAndWhen congress={congress} />
      </div>
    </>
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
