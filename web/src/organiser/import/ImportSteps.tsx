import { type ReactNode, useState } from 'react';
import type { ColumnChoice, ReadFile } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DecidedList } from './DecidedList.tsx';
import {
  type Decisions,
  withColumn,
  withCorrections,
  withDaysMoved,
  withoutCorrection,
  withoutSkipped,
  withSkipped,
} from './decisions.ts';
import { DiffersNotice } from './DiffersNotice.tsx';
import { FileField } from './FileField.tsx';
import { ImportRefusal } from './ImportRefusal.tsx';
import { headingsIn, mistakesIn, mistakesOfFile, moveIn, wrongDays, wrongRows } from './mistakes.ts';
import { MovedDays } from './MovedDays.tsx';
import { type ImportCounts, TakeBar } from './TakeBar.tsx';
import { importTexts } from './texts.ts';
import type { Trial } from './useTrial.ts';
import { WrongRows } from './WrongRows.tsx';

interface ImportStepsProps<R> {
  fileHelp: string;
  /** What people call the columns. */
  names: Record<string, string>;
  trial: Trial<R>;
  onStored: (result: R) => void;
  /** On the button that imports; `without` says which lines are skipped. */
  take: (result: R, without: string) => string;
  /** What is said beside that button. */
  counts: (result: R) => ImportCounts;
  /** What the import would do. */
  preview: (fileName: string, result: R) => ReactNode;
  /** What can still be chosen of a file with mistakes. */
  choices?: (error: unknown) => ReactNode;
}

/** Choosing a file, saying where its columns go, mending what is wrong, seeing what its import would do, and importing it. */
export function ImportSteps<R extends { file: ReadFile }>(props: ImportStepsProps<R>) {
  const { fileHelp, names, trial, onStored, take, counts, preview, choices } = props;
  const t = useTexts(importTexts);
  const [chosen, setChosen] = useState<File | null>(null);
  const { tried, busy, error, refused, daysMoved, attempt, decide, store, forget } = trial;
  const mistakes = mistakesIn(refused);
  const wrong = wrongRows(mistakes);
  const solved = wrongDays(mistakes);
  // What makes most mistakes disappear comes before them.
  const isMoveFirst = moveIn(refused) !== undefined && 2 * solved > mistakes.length;
  const headings = tried?.result.file.columns ?? headingsIn(refused);

  function choose(file: File) {
    setChosen(file);
    void attempt(file);
  }

  function leave() {
    setChosen(null);
    forget();
  }

  const decided = (next: (before: Decisions) => Decisions) => void decide(next);

  async function confirm(shown: NonNullable<typeof tried>) {
    const stored = await store(shown);
    if (stored !== null) onStored(stored);
  }

  const movedDays = (tried ?? refused) !== null && (
    <MovedDays
      {...{ move: moveIn(refused), moved: daysMoved, solved, busy }}
      onMoved={(days) => decided((before) => withDaysMoved(before, days))}
    />
  );

  return (
    <>
      <FileField label={t.file} description={fileHelp} {...{ busy, chosen }} onChosen={choose} />
      {isMoveFirst && movedDays}
      {error !== null && <ImportRefusal error={error} mistakes={mistakesOfFile(mistakesIn(error))} names={names} />}
      {tried?.differs && <DiffersNotice />}
      <ColumnsStep
        {...{ headings, names, busy }}
        onChosen={(choice: ColumnChoice) => decided((before) => withColumn(before, choice))}
      />
      {!isMoveFirst && movedDays}
      {refused !== null && choices?.(refused)}
      {wrong.length > 0 && (
        <WrongRows
          {...{ rows: wrong, names, busy }}
          onCorrected={(corrections) => decided((before) => withCorrections(before, corrections))}
          onSkipped={(lines) => decided((before) => withSkipped(before, lines))}
        />
      )}
      {tried && (
        <>
          <DecidedList
            {...{ file: tried.result.file, names, busy }}
            onUncorrected={(cell) => decided((before) => withoutCorrection(before, cell))}
            onUnskipped={(line) => decided((before) => withoutSkipped(before, line))}
          />
          {preview(chosen?.name ?? '', tried.result)}
          <TakeBar
            counts={counts(tried.result)}
            skipped={tried.result.file.skipped.length}
            take={take(tried.result, t.without(tried.result.file.skipped.length))}
            busy={busy}
            onTake={() => void confirm(tried)}
            onLeave={leave}
          />
        </>
      )}
    </>
  );
}
