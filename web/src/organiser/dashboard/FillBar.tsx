interface FillBarProps {
  confirmed: number;
  capacity: number;
}

function Taken({ confirmed, capacity }: FillBarProps) {
  const part = capacity === 0 ? 100 : Math.min(100, (100 * confirmed) / capacity);
  return <rect className={part >= 100 ? 'fill-bar__full' : 'fill-bar__taken'} width={part} height="1" />;
}

/** Past the notch are the places beyond the capacity. */
function TooMany({ confirmed, capacity }: FillBarProps) {
  const notch = (100 * capacity) / confirmed;
  return (
    <>
      <rect className="fill-bar__full" width={notch} height="1" />
      <rect className="fill-bar__over" x={notch} width={100 - notch} height="1" />
      <rect className="fill-bar__notch" x={Math.min(notch, 98)} y="-0.375" width="2" height="1.75" />
    </>
  );
}

/** Visual only: the same numbers are shown beside it as text. */
export function FillBar(places: FillBarProps) {
  const isOver = places.confirmed > places.capacity;
  return (
    <svg
      className={isOver ? 'fill-bar fill-bar--over' : 'fill-bar'}
      aria-hidden="true"
      preserveAspectRatio="none"
      viewBox="0 0 100 1"
    >
      <rect className="fill-bar__space" width="100" height="1" />
      {isOver ? <TooMany {...places} /> : <Taken {...places} />}
    </svg>
  );
}
