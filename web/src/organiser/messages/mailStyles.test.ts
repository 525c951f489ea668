import { expect, test } from 'vitest';
import { styledMail } from './mailStyles.ts';

const mail =
  '<!doctype html><html><head><style>\np { color: red }\n</style></head>' +
  '<body class="mail" style="margin:0"><p style="color:blue">Kies style=&quot;kort&quot;.</p></body></html>';

test('no style is left where a browser would refuse it', () => {
  const { html, css } = styledMail(mail);
  expect(css.trim()).toBe('p { color: red }');
  expect(html).not.toContain('<style');
  expect(html).toContain('<body class="mail" data-style="margin:0"><p data-style="color:blue">');
});

test('the words stay as they are', () => {
  expect(styledMail(mail).html).toContain('>Kies style=&quot;kort&quot;.<');
  expect(styledMail('<p>Hallo</p>')).toEqual({ html: '<p>Hallo</p>', css: '' });
});
