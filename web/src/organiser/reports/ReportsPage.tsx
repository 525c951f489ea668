import { useSearchParams } from 'wouter';
import type { Programme } from '../../api/types.ts';
import { dayAndTime, dayName } from '../../language/format.ts';
import { inLanguage, useLanguage, useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { type Option, Select } from '../../ui/Select.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { useReports } from './api.ts';
import { choiceIn, choiceInAddress, type ReportChoice } from './choice.ts';
import { ReportTable } from './ReportTable.tsx';
import { reportTexts } from './texts.ts';

interface ChoiceFieldsProps {
  programme: Programme;
  choice: ReportChoice;
  onChange: (choice: ReportChoice) => void;
}

/** In the order in which they begin; those of the day, if one is chosen. */
function useSlotOptions({ congress, sessions }: Programme, day: string | null): Option[] {
  const language = useLanguage();
  return sessions
    .flatMap((session) => session.slots.map((slot) => ({ session, slot })))
    .filter(({ slot }) => !day || slot.day === day)
    .sort((a, b) => a.slot.start.localeCompare(b.slot.start))
    .map(({ session, slot }) => {
      const title = inLanguage(session.title, language);
      return {
        value: slot.id,
        label: `${dayAndTime(slot.start, congress.timeZone, language)} · ${title.text}`,
        language: title.language === language ? undefined : title.language,
      };
    });
}

function ChoiceFields({ programme, choice, onChange }: ChoiceFieldsProps) {
  const t = useTexts(reportTexts);
  const language = useLanguage();
  const slots = useSlotOptions(programme, choice.day);
  return (
    <div className="view" role="search">
      <Select
        label={t.day}
        value={choice.day ?? ''}
        options={[
          { value: '', label: t.allDays },
          ...programme.congress.days.map((day) => ({ value: day, label: dayName(day, language) })),
        ]}
        onChange={(day) => onChange({ day: day || null, slot: null })}
      />
      <Select
        label={t.slot}
        value={choice.slot ?? ''}
        options={[{ value: '', label: t.allSlots }, ...slots]}
        onChange={(slot) => onChange({ ...choice, slot: slot || null })}
      />
    </div>
  );
}

function Reports({ programme }: { programme: Programme }) {
  const t = useTexts(reportTexts);
  const { congress } = programme;
  const [address, setAddress] = useSearchParams();
  const choice = choiceIn(address);
  return (
    <>
      <p>{t.lead}</p>
      <section aria-labelledby="download" className="pane">
        <h2 id="download">{t.download}</h2>
        <ChoiceFields
          programme={programme}
          choice={choice}
          onChange={(chosen) => setAddress(choiceInAddress(chosen), { replace: true })}
        />
        <Awaited query={useReports(congress.slug)}>
          {(reports) => <ReportTable congress={congress} reports={reports} choice={choice} />}
        </Awaited>
      </section>
      <Alert kind="info">
        <p>{t.formulas}</p>
        <p>{t.namesOfSlot}</p>
        <p>{t.keep}</p>
      </Alert>
    </>
  );
}

export default function ReportsPage({ programme }: { programme: Programme }) {
  const t = useTexts(reportTexts);
  return (
    <Workspace congress={programme.congress} page="reports" title={t.title}>
      <Reports programme={programme} />
    </Workspace>
  );
}
