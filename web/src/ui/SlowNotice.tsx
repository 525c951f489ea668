import { useEffect, useState } from 'react';
import { uiTexts } from './texts.ts';
import { useTexts } from '../language/language.ts';
import { Alert } from './Alert.tsx';

const patienceInMs = 3000;

/** Shows nothing at first: usually the answer arrives before anybody wonders. */
export function SlowNotice() {
  const t = useTexts(uiTexts);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceInMs);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? (
    <Alert kind="info" spoken>
      <p>{t.slow}</p>
    </Alert>
  ) : null;
}
