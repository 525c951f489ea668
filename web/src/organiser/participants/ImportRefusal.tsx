import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { mistakesIn } from './mistakes.ts';
import { participantsTexts } from './texts.ts';

/** Every mistake in the file, with its line and column. */
export function ImportRefusal({ error }: { error: unknown }) {
  const t = useTexts(participantsTexts);
  const mistakes = mistakesIn(error);
  return (
    <Alert kind="error" spoken>
      <ErrorText error={error} />
      {mistakes.length > 0 && (
        <ul>
          {mistakes.map(({ line, column, code, message }) => (
            <li key={`${line} ${column} ${code}`}>
              {t.place(line, column)} {message}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
