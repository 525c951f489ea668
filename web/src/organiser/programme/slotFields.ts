import type { NewSlot, Slot, SlotChange } from '../../api/types.ts';
import { instantAt, localTime } from '../../clock/zonedTime.ts';
import { differing } from '../editing/meanwhile.ts';
import { when } from './wrongFields.ts';

/** A slot as it is in the fields of its form, in their order. */
export type SlotFields = {
  day: string;
  from: string;
  to: string;
  endDay: string;
  place: string;
  placeEn: string;
  latitude: string;
  longitude: string;
  capacity: string;
  waitingList: boolean;
  perOrganisation: string;
  quotaUntil: string;
  setAside: string;
  setAsideUntil: string;
};

export type SlotField = keyof SlotFields;

const text = (value: number | undefined) => (value === undefined ? '' : String(value));

export function fieldsOf(slot: Slot, timeZone: string): SlotFields {
  const [day = '', from = ''] = localTime(slot.start, timeZone).split('T');
  const [endDay = '', to = ''] = localTime(slot.end, timeZone).split('T');
  const { meetingPoint: point, capacity, waitingList, perOrganisation, quotaUntil, setAside, setAsideUntil } = slot;
  return {
    ...{ day, from, to, endDay, place: point.name, placeEn: point.nameEn ?? '' },
    ...{ latitude: text(point.latitude), longitude: text(point.longitude) },
    ...{ capacity: String(capacity), waitingList, perOrganisation: text(perOrganisation) },
    quotaUntil: quotaUntil === undefined ? '' : localTime(quotaUntil, timeZone),
    setAside: text(setAside),
    setAsideUntil: setAsideUntil === undefined ? '' : localTime(setAsideUntil, timeZone),
  };
}

const isWhole = (value: string) => /^\d{1,6}$/.test(value.trim());
const isEmpty = (value: string) => value.trim() === '';
const number = (value: string) => Number(value.trim().replace(',', '.'));
const isDegrees = (value: string, most: number) =>
  /^-?\d+([.,]\d+)?$/.test(value.trim()) && Math.abs(number(value)) <= most;

/** Where the interface's fields are in the form. */
export const slotPlaces: Record<string, SlotField> = {
  start: 'from',
  end: 'to',
  capacity: 'capacity',
  perOrganisation: 'perOrganisation',
  quotaUntil: 'quotaUntil',
  setAside: 'setAside',
  setAsideUntil: 'setAsideUntil',
  meetingPoint: 'latitude',
  'meetingPoint.name': 'place',
  'meetingPoint.nameEn': 'placeEn',
  'meetingPoint.latitude': 'latitude',
  'meetingPoint.longitude': 'longitude',
};

export type SlotMistake =
  | 'needed'
  | 'whole'
  | 'noSuchTime'
  | 'endsFirst'
  | 'degrees'
  | 'bothDegrees'
  | 'untilWhat'
  | 'moreThanPlaces'
  | 'setAsideUntilWhat';

const startOf = ({ day, from }: SlotFields, timeZone: string) => instantAt(`${day}T${from}`, timeZone);
const endOf = ({ endDay, to }: SlotFields, timeZone: string) => instantAt(`${endDay}T${to}`, timeZone);

type SlotMistakes = Partial<Record<SlotField, SlotMistake>>;

function timeMistakes(fields: SlotFields, timeZone: string): SlotMistakes {
  const [start, end] = [startOf(fields, timeZone), endOf(fields, timeZone)];
  return {
    ...when(start === undefined, 'from', fields.from === '' ? 'needed' : 'noSuchTime'),
    ...when(end === undefined, 'to', fields.to === '' ? 'needed' : 'noSuchTime'),
    ...when(start !== undefined && end !== undefined && end <= start, 'to', 'endsFirst'),
  };
}

function degreeMistakes({ latitude, longitude }: SlotFields): SlotMistakes {
  return {
    ...when(!isEmpty(latitude) && !isDegrees(latitude, 90), 'latitude', 'degrees'),
    ...when(!isEmpty(longitude) && !isDegrees(longitude, 180), 'longitude', 'degrees'),
    ...when(isEmpty(latitude) && !isEmpty(longitude), 'latitude', 'bothDegrees'),
    ...when(!isEmpty(latitude) && isEmpty(longitude), 'longitude', 'bothDegrees'),
  };
}

function setAsideMistakes({ capacity, setAside, setAsideUntil }: SlotFields): SlotMistakes {
  const areBothWhole = isWhole(capacity) && isWhole(setAside);
  return {
    ...when(!isEmpty(setAside) && !isWhole(setAside), 'setAside', 'whole'),
    ...when(areBothWhole && number(setAside) > number(capacity), 'setAside', 'moreThanPlaces'),
    ...when(number(setAside) === 0 && setAsideUntil !== '', 'setAside', 'setAsideUntilWhat'),
  };
}

/** What is wrong with each field. The server checks it again. */
export function mistakesIn(fields: SlotFields, timeZone: string): SlotMistakes {
  const { place, capacity, perOrganisation, quotaUntil } = fields;
  return {
    ...timeMistakes(fields, timeZone),
    ...when(isEmpty(place), 'place', 'needed'),
    ...degreeMistakes(fields),
    ...when(!isWhole(capacity), 'capacity', isEmpty(capacity) ? 'needed' : 'whole'),
    ...when(!isEmpty(perOrganisation) && !isWhole(perOrganisation), 'perOrganisation', 'whole'),
    ...when(isEmpty(perOrganisation) && quotaUntil !== '', 'perOrganisation', 'untilWhat'),
    ...setAsideMistakes(fields),
  };
}

const instant = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());

function meetingPointOf({ place, placeEn, latitude, longitude }: SlotFields): NewSlot['meetingPoint'] {
  return {
    name: place.trim(),
    ...(!isEmpty(placeEn) && { nameEn: placeEn.trim() }),
    ...(!isEmpty(latitude) && { latitude: number(latitude), longitude: number(longitude) }),
  };
}

type QuotaChange = Pick<SlotChange, 'perOrganisation' | 'quotaUntil'>;

function quotaOf({ perOrganisation, quotaUntil }: SlotFields, timeZone: string): QuotaChange {
  if (isEmpty(perOrganisation)) return { perOrganisation: 0 };
  const until = quotaUntil === '' ? undefined : instant(instantAt(quotaUntil, timeZone));
  return { perOrganisation: number(perOrganisation), ...(until && { quotaUntil: until }) };
}

type SetAsideChange = Pick<SlotChange, 'setAside' | 'setAsideUntil'>;

function setAsideOf({ setAside, setAsideUntil }: SlotFields, timeZone: string): SetAsideChange {
  const places = number(setAside);
  const until = setAsideUntil === '' ? undefined : instant(instantAt(setAsideUntil, timeZone));
  return { setAside: places, ...(places > 0 && until && { setAsideUntil: until }) };
}

/** Only what differs, from fields without mistakes. */
export function changeFrom(before: SlotFields, after: SlotFields, timeZone: string): SlotChange {
  const changed = differing(before, after);
  const any = (...fields: SlotField[]) => fields.some((field) => changed.includes(field));
  return {
    ...(any('day', 'from') && { start: instant(startOf(after, timeZone)) }),
    ...(any('endDay', 'to') && { end: instant(endOf(after, timeZone)) }),
    ...(any('place', 'placeEn', 'latitude', 'longitude') && { meetingPoint: meetingPointOf(after) }),
    ...(any('capacity') && { capacity: number(after.capacity) }),
    ...(any('waitingList') && { waitingList: after.waitingList }),
    ...(any('perOrganisation', 'quotaUntil') && quotaOf(after, timeZone)),
    ...(any('setAside', 'setAsideUntil') && setAsideOf(after, timeZone)),
  };
}

/** A slot of a new form, from fields without mistakes. */
export function newSlotFrom(fields: SlotFields, copied: Slot | undefined, timeZone: string): NewSlot {
  const { perOrganisation, ...quota } = quotaOf(fields, timeZone);
  return {
    start: instant(startOf(fields, timeZone)) ?? '',
    end: instant(endOf(fields, timeZone)) ?? '',
    meetingPoint: meetingPointOf(fields),
    ...(copied?.endPoint && { endPoint: copied.endPoint, endPointEn: copied.endPointEn }),
    capacity: number(fields.capacity),
    waitingList: fields.waitingList,
    ...(perOrganisation && { perOrganisation, ...quota }),
    ...(number(fields.setAside) > 0 && setAsideOf(fields, timeZone)),
  };
}

export const emptySlot = (day: string): SlotFields => ({
  ...{ day, from: '', to: '', endDay: day, place: '', placeEn: '', latitude: '', longitude: '' },
  ...{ capacity: '', waitingList: true, perOrganisation: '', quotaUntil: '', setAside: '', setAsideUntil: '' },
});

/** The form again, with the end on another day if the start is. */
export function onDay(fields: SlotFields, day: string): SlotFields {
  const later = Date.parse(fields.endDay) - Date.parse(fields.day);
  return { ...fields, day, endDay: new Date(Date.parse(day) + later).toISOString().slice(0, 10) };
}
