import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { announce, Announcer } from './announcer.tsx';

test('the same sentence is spoken again when it is said again', () => {
  const said = (sentence: string) => {
    announce(sentence);
    return renderToStaticMarkup(<Announcer />);
  };
  const [first, second, third] = [said('Het is druk'), said('Het is druk'), said('Het is druk')];
  expect(second).not.toBe(first);
  expect(third).not.toBe(second);
});
