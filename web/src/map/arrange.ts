/** A label at a point of the map, in pixels. */
export interface Label {
  key: string;
  x: number;
  y: number;
  width: number;
}

/** On which side of its point a label is. */
export type Side = 'over' | 'after' | 'before' | 'below' | 'above';

/** A label that has its place, with those for which there was no room. */
export interface Pin {
  keys: string[];
  x: number;
  y: number;
  side: Side;
}

interface Box {
  left: number;
  right: number;
  y: number;
  pin: Pin;
}

/** Large enough for a finger. */
const height = 44;

const sides: Side[] = ['over', 'after', 'below', 'above', 'before'];
/** For points on the right, whose labels would leave the picture. */
const sidesOnTheRight: Side[] = ['over', 'before', 'below', 'above', 'after'];
const startOf: Record<Side, number> = { over: -0.5, after: 0, before: -1, below: -0.5, above: -0.5 };
const lineOf: Partial<Record<Side, number>> = { below: 1, above: -1 };

function boxAt({ key, x, y, width }: Label, side: Side): Box {
  const left = x + startOf[side] * width;
  return { left, right: left + width, y: y + (lineOf[side] ?? 0) * height, pin: { keys: [key], x, y, side } };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < height;

/** No label covers another: one moves to a side of its point, or joins the one that is in its way. */
export function arranged(labels: Label[]): Pin[] {
  const boxes: Box[] = [];
  const all = labels.map(({ x }) => x);
  const middle = (Math.min(...all) + Math.max(...all)) / 2;
  for (const label of [...labels].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const tried = label.x > middle ? sidesOnTheRight : sides;
    const free = tried.map((side) => boxAt(label, side)).find((box) => !boxes.some((other) => overlap(box, other)));
    if (free) boxes.push(free);
    else boxes.find((other) => overlap(boxAt(label, 'over'), other))?.pin.keys.push(label.key);
  }
  return boxes.map(({ pin }) => pin);
}
