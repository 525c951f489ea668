import { Loading } from '../ui/Awaited.tsx';

const rows = [0, 1, 2, 3];

/** Where the programme will be, so that nothing moves when it comes. */
export function ProgrammeShape() {
  return (
    <div className="page page--titled shape">
      <Loading />
      <div aria-hidden="true">
        <div className="shape__days" />
        <div className="shape__tools" />
        {rows.map((row) => (
          <div key={row} className="shape__row">
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
    </div>
  );
}
