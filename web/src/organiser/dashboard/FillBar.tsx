interface FillBarProps {
  confirmed: number;
  capacity: number;
}

/** Visual only: the same numbers are shown beside it as text. */
export function FillBar({ confirmed, capacity }: FillBarProps) {
  const part = capacity === 0 ? 100 : Math.min(100, (100 * confirmed) / capacity);
  return (
    <svg className="fill-bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
      <rect className="fill-bar__space" width="100" height="1" />
      <rect className={part >= 100 ? 'fill-bar__full' : 'fill-bar__taken'} width={part} height="1" />
    </svg>
  );
}
