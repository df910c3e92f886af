/** What lies under the pointer or was pressed, by the marks that the drawing's elements carry. */
export type Pointed =
  | { what: 'organisation'; id: string }
  | { what: 'link'; id: string }
  | { what: 'chip'; kind: string; of: string }
  | null;

export function pointedAt(target: EventTarget | null): Pointed {
  if (!(target instanceof Element)) return null;
  const element = target.closest<SVGElement>('[data-chip], [data-id], [data-link]');
  if (!element) return null;
  const { chip, of, id, link } = element.dataset;
  if (chip !== undefined && of !== undefined) return { what: 'chip', kind: chip, of };
  if (id !== undefined) return { what: 'organisation', id };
  return link === undefined ? null : { what: 'link', id: link };
}
