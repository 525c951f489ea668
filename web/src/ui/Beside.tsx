import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

const id = 'beside';

/** Where a page can have something beside the main content, such as a navigation of its own. Empty on most pages. */
export function BesidePlace() {
  return <div id={id} className="site-beside" />;
}

/** Outside the main content, so that the link which skips to that content skips this, too. */
export function Beside({ children }: { children: ReactNode }) {
  const place = document.getElementById(id);
  return place && createPortal(children, place);
}
