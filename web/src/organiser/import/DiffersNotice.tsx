import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { importTexts } from './texts.ts';

export function DiffersNotice() {
  const t = useTexts(importTexts);
  return (
    <Alert kind="warning" title={t.differsTitle} spoken>
      <p>{t.differs}</p>
    </Alert>
  );
}
