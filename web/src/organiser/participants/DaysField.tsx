import { dayName } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { participantsTexts } from './texts.ts';

interface DaysFieldProps {
  all: string[];
  chosen: string[];
  onChange: (days: string[]) => void;
}

/** The days on which somebody may come: at least one. */
export function DaysField({ all, chosen, onChange }: DaysFieldProps) {
  const t = useTexts(participantsTexts);
  const language = useLanguage();
  const without = (day: string) => chosen.filter((each) => each !== day);
  return (
    <>
      <fieldset className="field fieldset">
        <legend className="utrecht-form-label field__label">{t.days}</legend>
        {all.map((day) => (
          <Checkbox
            key={day}
            label={dayName(day, language)}
            checked={chosen.includes(day)}
            onChange={(checked) => onChange(checked ? [...chosen, day] : without(day))}
          />
        ))}
      </fieldset>
      {chosen.length === 0 && <Alert kind="warning">{<p>{t.oneDayAtLeast}</p>}</Alert>}
    </>
  );
}
