import type { DashboardSlot, Session, SessionKind, Slot } from '../../api/types.ts';
import { hasAllWords } from '../../language/plain.ts';
import { filtersIn, inAddress, noFilters } from '../../programme/filters.ts';

export type SessionOrder = 'time' | 'title' | 'fullest' | 'waiting';

export interface SessionView {
  search: string;
  day: string | null;
  kind: SessionKind | null;
  theme: string | null;
  district: string | null;
  order: SessionOrder;
  open: Opened | null;
}

/** The form that is open. A copy starts with what another session or slot has. */
export type Opened =
  | { kind: 'slot'; slot: string }
  | { kind: 'session'; session: string }
  | { kind: 'new-session'; copy: string | null }
  | { kind: 'new-slot'; session: string; copy: string | null };

/** A session with the slots that are left after filtering. */
export interface Listed {
  session: Session;
  slots: Slot[];
}

/** What is known of the slots, by their ids. */
export type Numbers = ReadonlyMap<string, DashboardSlot>;

const orders: Record<string, SessionOrder> = { titel: 'title', volste: 'fullest', wachtlijst: 'waiting' };

/** The words in the address are Dutch in both languages, so that a link works for everybody. */
export function viewIn(address: URLSearchParams): SessionView {
  const { day, kind, theme, district } = filtersIn(address);
  const order = orders[address.get('volgorde') ?? ''] ?? 'time';
  return { search: address.get('zoek') ?? '', day, kind, theme, district, order, open: openedIn(address) };
}

export function viewInAddress({ search, order, open, ...filters }: SessionView): URLSearchParams {
  const address = inAddress({ ...noFilters, ...filters });
  const word = Object.keys(orders).find((each) => orders[each] === order);
  if (search) address.set('zoek', search);
  if (word) address.set('volgorde', word);
  for (const [name, value] of wordsOf(open)) address.set(name, value);
  return address;
}

function openedIn(address: URLSearchParams): Opened | null {
  const [slot, session, copy] = [address.get('tijdstip'), address.get('activiteit'), address.get('kopie')];
  if (address.get('nieuw') === 'activiteit') return { kind: 'new-session', copy };
  if (address.get('nieuw') === 'tijdstip' && session) return { kind: 'new-slot', session, copy };
  if (slot) return { kind: 'slot', slot };
  return session ? { kind: 'session', session } : null;
}

function wordsOf(open: Opened | null): [name: string, value: string][] {
  if (open === null) return [];
  const copy: [string, string][] = 'copy' in open && open.copy ? [['kopie', open.copy]] : [];
  switch (open.kind) {
    case 'slot':
      return [['tijdstip', open.slot]];
    case 'session':
      return [['activiteit', open.session]];
    case 'new-session':
      return [['nieuw', 'activiteit'], ...copy];
    case 'new-slot':
      return [['nieuw', 'tijdstip'], ['activiteit', open.session], ...copy];
  }
}

function searched({ key, title, hosts, theme, themeEn, district, slots }: Session): string {
  const places = slots.flatMap((slot) => [slot.key, slot.meetingPoint.name, slot.meetingPoint.nameEn]);
  return [key, title.nl, title.en, ...hosts, theme, themeEn, district, ...places].filter(Boolean).join('\n');
}

const fits = (session: Session, { search, kind, theme, district }: SessionView) =>
  (!kind || session.kind === kind) &&
  (!theme || session.theme === theme) &&
  (!district || session.district === district) &&
  hasAllWords(searched(session), search);

const largest = (slots: Slot[], numbers: Numbers, of: (slot: DashboardSlot) => number) =>
  Math.max(0, ...slots.map(({ id }) => numbers.get(id)).map((known) => (known && !known.cancelled ? of(known) : 0)));

const fullness = ({ confirmed, capacity }: DashboardSlot) => (capacity === 0 ? 1 : confirmed / capacity);
const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
/** Of its first slot. */
const startOf = ({ slots }: Listed) => slots[0]?.start ?? '';
const byTitle = (a: Listed, b: Listed) => collator.compare(a.session.title.nl, b.session.title.nl);
const byTime = (a: Listed, b: Listed) => startOf(a).localeCompare(startOf(b)) || byTitle(a, b);

function sorted(order: SessionOrder, numbers: Numbers): (a: Listed, b: Listed) => number {
  const most = (of: (slot: DashboardSlot) => number) => (a: Listed, b: Listed) =>
    largest(b.slots, numbers, of) - largest(a.slots, numbers, of) || byTime(a, b);
  switch (order) {
    case 'time':
      return byTime;
    case 'title':
      return byTitle;
    case 'fullest':
      return most(fullness);
    case 'waiting':
      return most(({ waiting }) => waiting);
  }
}

/** @param numbers at the moment the view was chosen, so that no row moves while they change */
export function inView(sessions: Session[], view: SessionView, numbers: Numbers): Listed[] {
  return sessions
    .filter((session) => fits(session, view))
    .map((session) => ({ session, slots: slotsOn(session, view.day) }))
    .filter(({ slots }) => !view.day || slots.length > 0)
    .sort(sorted(view.order, numbers));
}

function slotsOn({ slots }: Session, day: string | null): Slot[] {
  return slots.filter((slot) => !day || slot.day === day).sort((a, b) => a.start.localeCompare(b.start));
}

export interface Size {
  sessions: number;
  slots: number;
  places: number;
  cancelled: number;
}

/** A slot that is cancelled gives no places. */
export function sizeOf(listed: Pick<Listed, 'slots'>[]): Size {
  const slots = listed.flatMap((each) => each.slots);
  const given = slots.filter(({ cancelled }) => !cancelled);
  return {
    sessions: listed.length,
    slots: given.length,
    places: given.reduce((sum, { capacity }) => sum + capacity, 0),
    cancelled: slots.length - given.length,
  };
}
