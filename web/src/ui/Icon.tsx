/** Beside words that say the same. */
export function Icon({ lines }: { lines: string | undefined }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={lines} />
    </svg>
  );
}
