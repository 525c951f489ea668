export interface StyledMail {
  /** With `data-style` for `style`. */
  html: string;
  /** Of its style sheet. */
  css: string;
}

const sheet = /<style[^>]*>([^]*?)<\/style>/i;
const tag = /<[a-z][^>]*>/gi;

/**
 * Takes the styles out of a mail: the policy of the page lets a script set them, and refuses those in a text that is
 * parsed, even outside the page.
 */
export function styledMail(mail: string): StyledMail {
  return {
    html: mail.replace(sheet, '').replace(tag, (each) => each.replace(/\sstyle=/i, ' data-style=')),
    css: sheet.exec(mail)?.[1] ?? '',
  };
}
