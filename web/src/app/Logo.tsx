/** A ring of people with one place open. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="5" r="4" />
      <circle cx="26.5" cy="12.6" r="4" />
      <circle cx="22.5" cy="25" r="4" />
      <circle cx="9.5" cy="25" r="4" />
      <circle className="logo__open" cx="5.5" cy="12.6" r="3" />
    </svg>
  );
}
