import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { participantsTexts } from './texts.ts';

export function DiffersNotice() {
  const t = useTexts(participantsTexts);
  return (
    <Alert kind="warning" title={t.differsTitle} spoken>
      <p>{t.differs}</p>
    </Alert>
  );
}
