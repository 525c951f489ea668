import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/language.ts';
import { DiffersNotice } from './DiffersNotice.tsx';
import { FileField } from './FileField.tsx';
import { ImportRefusal } from './ImportRefusal.tsx';
import { importTexts } from './texts.ts';
import type { Trial } from './useTrial.ts';
import { Button } from '../../ui/Button.tsx';

interface ImportStepsProps<R> {
  fileHelp: string;
  trial: Trial<R>;
  onStored: (result: R) => void;
  /** On the button that imports. */
  take: (result: R) => string;
  /** What the import would do. */
  preview: (fileName: string, result: R) => ReactNode;
}

/** Choosing a file, seeing what its import would do, and importing it. */
export function ImportSteps<R>({ fileHelp, trial, onStored, take, preview }: ImportStepsProps<R>) {
  const t = useTexts(importTexts);
  const [fileName, setFileName] = useState('');
  const { tried, busy, error, attempt, store, forget } = trial;

  function choose(file: File) {
    setFileName(file.name);
    void attempt(file);
  }

  async function confirm(shown: NonNullable<typeof tried>) {
    const stored = await store(shown);
    if (stored !== null) onStored(stored);
  }

  return (
    <>
      <FileField label={t.file} description={fileHelp} busy={busy} onChosen={choose} />
      {error !== null && <ImportRefusal error={error} />}
      {tried && (
        <>
          {tried.differs && <DiffersNotice />}
          {preview(fileName, tried.result)}
          <div className="buttons">
            <Button purpose="primary" busy={busy} onClick={() => void confirm(tried)}>
              {take(tried.result)}
            </Button>
            <Button purpose="secondary" onClick={forget}>
              {t.leave}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
