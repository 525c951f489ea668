import type { Fields } from '../editing/meanwhile.ts';

/** The fields of a form: what is typed, and what is wrong with it. */
export interface FieldsetProps<F extends Fields> {
  typed: F;
  wrong: Partial<Record<keyof F & string, string>>;
  onChange: (changed: Partial<F>) => void;
}

/** The props of one text field. */
export function inputOf<F extends Fields>({ typed, wrong, onChange }: FieldsetProps<F>, names: Record<string, string>) {
  return (field: keyof F & string) => ({
    label: names[field] ?? field,
    value: String(typed[field]),
    error: wrong[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value } as Partial<F>),
  });
}
