import type { ParticipantImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { FieldChanges } from '../import/FieldChanges.tsx';
import { participantsTexts } from './texts.ts';

type LineChange = ParticipantImport['changes'][number];

/** What changes in one line of a file. */
export function LineChanges({ of: { fields } }: { of: LineChange }) {
  const t = useTexts(participantsTexts);
  if (fields.length === 0) return <p>{t.listedFromNowOn}</p>;
  return <FieldChanges fields={fields} names={t.columns} />;
}
