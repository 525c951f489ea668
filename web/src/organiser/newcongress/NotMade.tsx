import { fieldErrors } from '../../api/fieldErrors.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { about } from '../settings/about.ts';
import { admission } from '../settings/admission.ts';
import { organisers } from '../settings/organisers.ts';
import { rules } from '../settings/rules.ts';
import { settingsTexts } from '../settings/texts.ts';
import { ofList } from '../settings/wrongFields.ts';
import { newCongressTexts } from './texts.ts';

const places: Record<string, string> = { ...about.places, ...rules.places, ...admission.places, ...organisers.places };

/** Why the congress was not made. What is wrong may be in another step. */
export function NotMade({ error }: { error: unknown }) {
  const { from } = useTexts(newCongressTexts);
  const names: Record<string, string> = { ...useTexts(settingsTexts).fields, programmeOf: from };
  const wrong = Object.entries(fieldErrors(error)).map(([field, sentence]) => {
    const place = places[field] ?? places[ofList(field)] ?? field;
    return { field, name: names[place] ?? field, sentence };
  });
  return (
    <Alert kind="error" spoken>
      {wrong.length === 0 && <ErrorText error={error} />}
      {wrong.map(({ field, name, sentence }) => (
        <p key={field}>
          {name}: {sentence}
        </p>
      ))}
    </Alert>
  );
}
