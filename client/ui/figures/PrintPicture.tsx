import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Picture } from './document.ts';
import './print.css';

/** What the page prints in place of itself: a whole drawing, not the part in sight. `make` is called when the page is printed. */
export function PrintPicture({ make }: { make(): Picture }) {
  const paper = useRef<HTMLDivElement>(null);
  const latest = useRef(make);
  latest.current = make;
  useEffect(() => {
    const fill = () => {
      const picture = latest.current();
      const pages = picture.pages ?? [picture];
      const drawings = pages.map(({ svg }) =>
        document.adoptNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement),
      );
      paper.current?.classList.toggle('ui-print-wide', pages[0]!.width > pages[0]!.height);
      paper.current?.replaceChildren(...drawings);
    };
    const empty = () => paper.current?.replaceChildren();
    window.addEventListener('beforeprint', fill);
    window.addEventListener('afterprint', empty);
    return () => {
      window.removeEventListener('beforeprint', fill);
      window.removeEventListener('afterprint', empty);
    };
  }, []);
  return createPortal(<div className="ui-print" ref={paper} />, document.body);
}
