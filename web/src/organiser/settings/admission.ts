import type { Admission } from '../../api/types.ts';
import { linesOf, type MistakesIn, type SettingsPart } from './part.ts';

/** Who may take part, as it is in its form. The mail domains are lines. */
export type AdmissionFields = { admission: Admission; domains: string };

export const admissions: Admission[] = ['LIST', 'DOMAINS', 'ANYONE'];

/** People copy a domain from an address. */
const domainsIn = (text: string) => linesOf(text).map((line) => line.replace(/^.*@/, '').toLowerCase());

const isDomain = (text: string) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text);

function mistakesIn({ admission, domains }: AdmissionFields): MistakesIn<AdmissionFields> {
  if (admission === 'DOMAINS' && domainsIn(domains).length === 0) return { domains: 'domainsNeeded' };
  return domainsIn(domains).every(isDomain) ? {} : { domains: 'domain' };
}

export const admission: SettingsPart<AdmissionFields> = {
  id: 'meedoen',
  places: { admission: 'admission', admissionDomains: 'domains' },
  fieldsOf: (settings) => ({ admission: settings.admission, domains: settings.admissionDomains.join('\n') }),
  settingsWith: (settings, { admission: chosen, domains }) => ({
    ...settings,
    admission: chosen,
    admissionDomains: [...new Set(domainsIn(domains))],
  }),
  mistakesIn,
};
