import { useTexts } from '../../language/language.ts';
import { historyTexts } from './historyTexts.ts';
import { type Replay, speeds } from './replay.ts';
import { Button } from '../../ui/Button.tsx';

interface ReplayControlsProps {
  replay: Replay;
  steps: number;
  /** How many slots were full in the step that is shown. */
  full: number;
  momentOf: (step: number) => string;
  onPlay: () => void;
  onPause: () => void;
  onStep: (step: number) => void;
  onSpeed: (speed: number) => void;
  onNow: () => void;
}

/** The slider goes through the steps by its keys. */
export function ReplayControls(props: ReplayControlsProps) {
  const { replay, steps, full, momentOf, onPlay, onPause, onStep, onSpeed, onNow } = props;
  const t = useTexts(historyTexts);
  const step = replay.step ?? steps - 1;
  return (
    <div className="replay">
      <Button purpose="secondary" disabled={steps < 2} onClick={replay.playing ? onPause : onPlay}>
        {replay.playing ? t.pause : t.play}
      </Button>
      <input
        type="range"
        className="replay__slider"
        min={0}
        max={Math.max(0, steps - 1)}
        value={step}
        aria-label={t.stepOf}
        aria-valuetext={t.valueOf(momentOf(step), full)}
        onChange={(event) => onStep(Number(event.target.value))}
      />
      <select
        className="utrecht-select utrecht-select--html-select replay__speed"
        aria-label={t.speed}
        value={replay.speed}
        onChange={(event) => onSpeed(Number(event.target.value))}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {t.speeds(speed)}
          </option>
        ))}
      </select>
      {replay.step !== null && (
        <p className="replay__shown tabular">
          {t.replayed(momentOf(replay.step))}{' '}
          <button type="button" className="text-button" onClick={onNow}>
            {t.backToNow}
          </button>
        </p>
      )}
    </div>
  );
}
