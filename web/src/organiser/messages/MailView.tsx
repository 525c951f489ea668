import { useLayoutEffect, useRef } from 'react';

/** Browsers ignore styles in a text that is not our page's own, and obey those that a script sets. */
function shown(html: string): { body: Element; sheet: CSSStyleSheet } {
  const mail = new DOMParser().parseFromString(html, 'text/html');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(mail.querySelector('style')?.textContent ?? '');
  const body = document.importNode(mail.body, true);
  const page = document.createElement('div');
  page.className = body.className;
  page.style.cssText = body.getAttribute('style') ?? '';
  page.append(...body.childNodes);
  for (const element of page.querySelectorAll<HTMLElement>('[style]')) {
    element.style.cssText = element.getAttribute('style') ?? '';
  }
  // Below the headings of the page.
  for (const heading of page.querySelectorAll('h1')) heading.ariaLevel = '4';
  for (const link of page.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
  return { body: page, sheet };
}

/** A mail as a mail program shows it, apart from the styles of the page. */
export function MailView({ html, title }: { html: string; title: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const { body, sheet } = shown(html);
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(body);
  }, [html]);
  return <div ref={place} className="mail-view" role="group" aria-label={title} />;
}
