import { useLayoutEffect, useRef } from 'react';
import { styledMail } from './mailStyles.ts';

function setStyle(element: HTMLElement, from: HTMLElement): void {
  element.style.cssText = from.dataset['style'] ?? '';
  delete element.dataset['style'];
}

function shown(text: string): { body: Element; sheet: CSSStyleSheet } {
  const { html, css } = styledMail(text);
  const mail = new DOMParser().parseFromString(html, 'text/html');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const body = document.importNode(mail.body, true);
  const page = document.createElement('div');
  page.className = body.className;
  setStyle(page, body);
  page.append(...body.childNodes);
  for (const element of page.querySelectorAll<HTMLElement>('[data-style]')) setStyle(element, element);
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
