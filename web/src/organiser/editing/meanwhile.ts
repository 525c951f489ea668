/** What is typed in a form, by field. */
export type Fields = Record<string, string | boolean>;

type FieldOf<F> = keyof F & string;

const fieldsIn = <F extends Fields>(fields: F) => Object.keys(fields) as FieldOf<F>[];

/** The value of a field. */
export const valueIn = <F extends Fields>(fields: F, field: FieldOf<F>): string | boolean => fields[field] ?? '';

function tidyIn<F extends Fields>(fields: F, field: FieldOf<F>): string | boolean {
  const value = valueIn(fields, field);
  return typeof value === 'string' ? value.trim() : value;
}

/** The fields that have another value, in the order of the form. */
export function differing<F extends Fields>(before: F, after: F): FieldOf<F>[] {
  return fieldsIn(before).filter((field) => tidyIn(before, field) !== tidyIn(after, field));
}

/** What two organisers changed: as it was for both, as one of them left it, and as the other typed it. */
export interface Meanwhile<F extends Fields> {
  was: F;
  theirs: F;
  yours: F;
}

/** The fields that either of them changed. */
export function changedByAnybody<F extends Fields>({ was, theirs, yours }: Meanwhile<F>): FieldOf<F>[] {
  const changed = [...differing(was, theirs), ...differing(was, yours)];
  return fieldsIn(was).filter((field) => changed.includes(field));
}

/** The fields that both changed, and not in the same way. */
export function disputed<F extends Fields>({ was, theirs, yours }: Meanwhile<F>): FieldOf<F>[] {
  const [first, second] = [differing(was, theirs), differing(was, yours)];
  return differing(theirs, yours).filter((field) => first.includes(field) && second.includes(field));
}

const take = <F extends Fields>(into: F, from: F, fields: FieldOf<F>[]): F => ({
  ...into,
  ...Object.fromEntries(fields.map((field) => [field, from[field]])),
});

/** What both did. Where they differ, it is as you typed it. */
export const merged = <F extends Fields>({ was, theirs, yours }: Meanwhile<F>): F =>
  take(theirs, yours, differing(was, yours));

/** What both did. Where they differ, it is as they left it. */
export const mergedTheirWay = <F extends Fields>(all: Meanwhile<F>): F => take(merged(all), all.theirs, disputed(all));
