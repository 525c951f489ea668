import { expect, test } from 'vitest';
import { oneLine } from './oneLine.ts';

const all = ['2027-01-13', '2027-01-14'];
const sam = { name: 'Sam', email: 'sam@gemeente.example', organisation: '', days: all };

test('a participant who is added by hand is a file with one line', () => {
  expect(oneLine(sam, all)).toBe('address,name\n"sam@gemeente.example","Sam"\n');
});

test('what was chosen has a column', () => {
  expect(oneLine({ ...sam, organisation: 'utrecht', days: ['2027-01-14'] }, all)).toBe(
    'address,name,organisation,days\n"sam@gemeente.example","Sam","utrecht","2027-01-14"\n',
  );
});

test('a name with commas and quotes stays one cell', () => {
  expect(oneLine({ ...sam, name: 'Sam, "de" Vries' }, all)).toContain('"Sam, ""de"" Vries"');
});
