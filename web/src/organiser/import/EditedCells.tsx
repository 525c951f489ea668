import type { EditChoice, EditRule, ProgrammeEdit } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Button } from '../../ui/Button.tsx';
import { actorName, actorTexts } from '../workspace/actors.ts';
import { importTexts } from './texts.ts';

interface EditedCellsProps {
  cells: ProgrammeEdit[];
  names: Record<string, string>;
  timeZone: string;
  busy: boolean;
  onChosen: (choice: EditChoice) => void;
  onAll: (rule: EditRule) => void;
}

interface EditedRowProps extends Pick<EditedCellsProps, 'names' | 'timeZone' | 'onChosen'> {
  cell: ProgrammeEdit;
}

const most = 50;

function EditedRow({ cell, names, timeZone, onChosen }: EditedRowProps) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const actors = useTexts(actorTexts);
  const { line, column, session, slot, title, start, imported, now, inFile, fileChanged, kept, lastEdit } = cell;
  const name = names[column] ?? column;
  const options = [
    [true, t.keepNow(now || t.empty)],
    [false, t.takeFile(inFile || t.empty)],
  ] as const;
  return (
    <li className="wrong__row">
      <div>
        <p>
          <strong>
            <LocalText of={title} />
          </strong>
        </p>
        <p className="quiet">
          {start && `${dayAndTime(start, timeZone, language)} · `}
          {slot ?? session}
        </p>
      </div>
      <div>
        <p>
          {t.place(line, name)} {fileChanged && <strong>{imported === inFile ? t.partChanged : t.bothChanged}</strong>}
        </p>
        <p className="quiet">
          {t.atLastImport(imported || t.empty)}{' '}
          {lastEdit &&
            t.editedBy(
              actorName(lastEdit, actors),
              dayAndTime(lastEdit.occurredAt, timeZone, language),
              slot !== undefined,
            )}
        </p>
      </div>
      <div className="segments" role="group" aria-label={t.cell(line, name)}>
        {options.map(([keeps, text]) => (
          <button
            key={String(keeps)}
            type="button"
            aria-pressed={kept === keeps}
            onClick={() => kept !== keeps && onChosen({ line, column, kept: keeps })}
          >
            {text}
          </button>
        ))}
      </div>
    </li>
  );
}

/** Cells that were edited after the last import: the edit is kept, or the file replaces it. */
export function EditedCells({ cells, names, timeZone, busy, onChosen, onAll }: EditedCellsProps) {
  const t = useTexts(importTexts);
  if (cells.length === 0) return null;
  const older = cells.filter(({ fileChanged }) => !fileChanged).length;
  const title = t.editsTitle(older);
  const help = [older > 0 && t.olderHelp, older < cells.length && t.bothHelp, t.editsHelp].filter(Boolean).join(' ');
  return (
    <section className="pane wrong edits" aria-label={title}>
      <div className="mapped__head">
        <h2>{title}</h2>
        <p className="quiet">{help}</p>
      </div>
      <ul className="wrong__rows">
        {cells.slice(0, most).map((cell) => (
          <EditedRow
            key={`${cell.line} ${cell.column}`}
            {...{ cell, names, timeZone }}
            onChosen={(choice) => !busy && onChosen(choice)}
          />
        ))}
      </ul>
      {cells.length > most && <p className="mapped__head quiet">{t.moreEdits(cells.length - most)}</p>}
      <div className="buttons">
        <Button purpose="secondary" busy={busy} onClick={() => onAll('KEEP')}>
          {t.keepAll}
        </Button>
        <Button purpose="secondary" busy={busy} onClick={() => onAll('FILE')}>
          {t.takeAll}
        </Button>
      </div>
    </section>
  );
}
