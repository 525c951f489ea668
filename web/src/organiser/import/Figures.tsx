import { number } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { importTexts } from './texts.ts';

interface FiguresProps {
  counts: { added: number; changed: number; unchanged: number };
}

/** How many a file adds, changes and leaves alone. */
export function Figures({ counts: { added, changed, unchanged } }: FiguresProps) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const all = [
    [t.figures.added, added],
    [t.figures.changed, changed],
    [t.figures.unchanged, unchanged],
  ] as const;
  return (
    <dl className="figures pane">
      {all.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="tabular">{number(count, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
