interface SegmentsProps<T extends string> {
  label: string;
  chosen: T;
  options: readonly T[];
  nameOf: (option: T) => string;
  onChoose: (option: T) => void;
}

/** A few choices beside each other, one of which is in force. */
export function Segments<T extends string>({ label, chosen, options, nameOf, onChoose }: SegmentsProps<T>) {
  return (
    <div className="segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === chosen} onClick={() => onChoose(option)}>
          {nameOf(option)}
        </button>
      ))}
    </div>
  );
}
