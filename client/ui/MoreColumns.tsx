import { type RefObject, useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import './more-columns.css';

type Box = RefObject<HTMLElement | null>;

/** Columns of the table in a box that end beyond its right edge, and whether it was scrolled away from its left one. */
function columnsOf(box: HTMLElement): { hidden: number; isMoved: boolean } {
  const edge = box.getBoundingClientRect().right + 1;
  const heads = [...box.querySelectorAll('thead th[scope="col"]')];
  const hidden = heads.filter((head) => head.getBoundingClientRect().right > edge).length;
  return { hidden, isMoved: box.scrollLeft > 1 };
}

function useColumns(box: Box) {
  const [seen, setSeen] = useState({ hidden: 0, isMoved: false });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const now = columnsOf(element);
      setSeen((was) => (was.hidden === now.hidden && was.isMoved === now.isMoved ? was : now));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    const table = element.querySelector('table');
    if (table) sizes.observe(table);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);
  return seen;
}

/** Says that a table goes on to the right, and goes there; at its end, back. Nothing where all columns are in sight. */
export function MoreColumns({ box }: { box: Box }) {
  const { hidden, isMoved } = useColumns(box);
  const move = (by: number) => box.current?.scrollBy({ left: by * box.current.clientWidth });
  if (hidden === 0 && !isMoved) return null;
  return (
    <p className="ui-more-columns">
      {hidden > 0 ? (
        <Button look="link" onPress={() => move(0.6)}>
          {hidden === 1 ? '1 more column' : `${hidden} more columns`} →
        </Button>
      ) : (
        <Button look="link" onPress={() => box.current?.scrollTo({ left: 0 })}>
          ← first columns
        </Button>
      )}
    </p>
  );
}
