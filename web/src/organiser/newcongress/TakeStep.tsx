import { useQuery } from '@tanstack/react-query';
import { withPatience } from '../../api/patience.ts';
import { useCongresses } from '../../congress/api.ts';
import { dayName } from '../../language/format.ts';
import { inLanguage, localised, useLanguage, useTexts } from '../../language/language.ts';
import { programmeQuery } from '../../programme/api.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { RequestNotices } from '../../ui/RequestNotices.tsx';
import { daysIn } from '../settings/about.ts';
import { readSettings } from '../settings/api.ts';
import { CopyEffect } from './CopyEffect.tsx';
import { daysThatDoNotFit, programmeOf, type Taken, takenFrom } from './newCongress.ts';
import { StepForm } from './StepForm.tsx';
import type { StepProps } from './stepProps.ts';
import { newCongressTexts } from './texts.ts';

const kindsTaken: (keyof Taken)[] = ['programme', 'rules', 'admission', 'organisers'];

function useOffered() {
  const t = useTexts(newCongressTexts);
  const language = useLanguage();
  const congresses = useCongresses().data ?? [];
  const named = congresses.map(({ slug, name, days }) => {
    const { text, language: of } = inLanguage(localised(name.nl, name.en), language);
    return { value: slug, label: `${text} (${days[0]?.slice(0, 4) ?? ''})`, language: of };
  });
  return [{ value: '', label: t.fromNothing }, ...named];
}

export function TakeStep({ made, onChange }: StepProps) {
  const t = useTexts(newCongressTexts);
  const { busy, wait, error, run } = useBusy();
  const { from, taken } = made;
  const language = useLanguage();
  const programme = useQuery({ ...programmeQuery(from), enabled: from !== '' }).data;
  const misfits = programme && programmeOf(made) ? daysThatDoNotFit(programme, daysIn(made.about.days)) : [];

  async function next() {
    if (misfits.length > 0) return;
    if (from === '') return onChange(takenFrom(made, null));
    const read = await run((patience) => withPatience(() => readSettings(from), patience));
    if (read.ok) onChange(takenFrom(made, read.value.value));
  }

  return (
    <StepForm
      next={t.next(t.steps[2] ?? '')}
      busy={busy}
      onNext={() => void next()}
      onBack={() => onChange({ step: 1 })}
    >
      <Select label={t.from} value={from} options={useOffered()} onChange={(chosen) => onChange({ from: chosen })} />
      {from !== '' &&
        kindsTaken.map((kind) => (
          <Checkbox
            key={kind}
            label={t.taken[kind]}
            description={t.takenHelp[kind]}
            checked={taken[kind]}
            onChange={(checked) => onChange({ taken: { ...taken, [kind]: checked } })}
          />
        ))}
      <CopyEffect made={made} programme={programme} />
      {misfits.length > 0 && (
        <Alert kind="error" spoken>
          <p>{t.doesNotFit(misfits.map((day) => dayName(day, language)).join(', '))}</p>
        </Alert>
      )}
      <RequestNotices wait={wait} error={error} />
    </StepForm>
  );
}
