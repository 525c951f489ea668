/** What a report is about; null: everything. */
export interface ReportChoice {
  day: string | null;
  slot: string | null;
}

/** By what each report can be restricted; the others are always about the whole congress. */
const restrictions: Record<string, (keyof ReportChoice)[]> = {
  participants: ['day'],
  signups: ['day', 'slot'],
  'waiting-lists': ['day', 'slot'],
  attendance: ['day', 'slot'],
  slots: ['day', 'slot'],
};

/** The part of the choice that the report can follow. */
export function choiceFor(report: string, choice: ReportChoice): ReportChoice {
  const by = restrictions[report] ?? [];
  return { day: by.includes('day') ? choice.day : null, slot: by.includes('slot') ? choice.slot : null };
}

/** Whether something was chosen, and the report follows it or not. */
export function follows(report: string, choice: ReportChoice): 'all' | 'choice' | 'whole' {
  if (!choice.day && !choice.slot) return 'all';
  const { day, slot } = choiceFor(report, choice);
  return day || slot ? 'choice' : 'whole';
}

export const choiceIn = (address: URLSearchParams): ReportChoice => ({
  day: address.get('dag'),
  slot: address.get('tijdstip'),
});

export const choiceInAddress = ({ day, slot }: ReportChoice): URLSearchParams =>
  new URLSearchParams({ ...(day && { dag: day }), ...(slot && { tijdstip: slot }) });
