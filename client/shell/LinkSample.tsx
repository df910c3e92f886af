import type { LinkTypeDescriptor } from '../../contract/link-types.ts';

/** A small sample of a link type: an arrow where it has a direction, doubled where it is control rather than passing something on. */
export function LinkSample({ type }: { type: LinkTypeDescriptor }) {
  const line = type.control ? 'M1 5.2h19M1 8.8h19' : 'M1 7h21';
  return (
    <svg className="shell-link-sample" viewBox="0 0 26 14" aria-hidden="true">
      <path d={line} />
      {type.directed ? <path d="m19 3 5 4-5 4" /> : null}
    </svg>
  );
}
