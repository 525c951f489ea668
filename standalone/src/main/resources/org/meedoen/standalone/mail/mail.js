// Shows new mail in the list as it comes in, without moving the reader's focus.
const list = document.getElementById('list');
const news = document.getElementById('news');

async function refresh() {
  const html = await (await fetch('/list')).text();
  const before = list.querySelectorAll('li').length;
  if (html === refresh.shown) return;
  const focused = list.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  list.innerHTML = html;
  if (focused) list.querySelector(`a[href="${focused}"]`)?.focus();
  const added = list.querySelectorAll('li').length - before;
  if (refresh.shown && added > 0) news.textContent = added === 1 ? 'A new mail came in.' : `${added} new mails came in.`;
  refresh.shown = html;
}

if (list) setInterval(() => refresh().catch(() => {}), 1500);
