interface FillBarProps {
  confirmed: number;
  capacity: number;
  /** Free places that only organisers give. */
  setAsideLeft?: number;
}

const partOf = (places: number, capacity: number) => Math.min(100, (100 * places) / capacity);

/** In percent. Below it, a bar is pale. */
const few = 40;

/** Full for participants, if all that is left is set aside. */
function Taken({ confirmed, capacity, setAsideLeft = 0 }: FillBarProps) {
  const part = capacity === 0 ? 100 : partOf(confirmed, capacity);
  const isFull = confirmed + setAsideLeft >= capacity;
  const look = isFull ? 'fill-bar__full' : part < few ? 'fill-bar__few' : 'fill-bar__taken';
  return <rect className={look} width={part} height="1" />;
}

const stripe = 4;

/** Hatched, at the end of the bar. */
function SetAside({ capacity, setAsideLeft = 0 }: FillBarProps) {
  const part = partOf(setAsideLeft, capacity);
  const stripes = Array.from({ length: Math.ceil(part / stripe) }, (_, index) => 100 - part + index * stripe);
  return (
    <>
      <rect className="fill-bar__aside" x={100 - part} width={part} height="1" />
      <path className="fill-bar__hatch" d={stripes.map((at) => `M${at} 1h2l2-1h-2z`).join('')} />
    </>
  );
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
      {!isOver && places.setAsideLeft !== undefined && places.setAsideLeft > 0 && <SetAside {...places} />}
    </svg>
  );
}
