import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/language.ts';
import { Alert } from '../ui/Alert.tsx';
import { availabilityQuery } from './api.ts';
import { programmeTexts } from './texts.ts';

/** The numbers could not be fetched, so nobody should take them as current. */
export function NumbersNotice({ slug }: { slug: string }) {
  const t = useTexts(programmeTexts);
  const { isError, data } = useQuery(availabilityQuery(slug));
  if (!isError) return null;
  return (
    <Alert kind="warning">
      <p>{data ? t.numbersOld : t.numbersUnknown}</p>
    </Alert>
  );
}
