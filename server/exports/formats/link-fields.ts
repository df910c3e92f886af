import { linkType } from '../../../contract/link-types.ts';
import type { ExportClaim, ExportLink } from '../graph.ts';

/** Do the flat fields say exactly what the claim does? */
function isFlat({ type, weight, from, to }: ExportLink, claim: ExportClaim): boolean {
  if ((claim.year ?? claim.from) !== from) return false;
  if (type === 'spin-off') return true;
  const isEvent = type === 'worker-flow';
  return claim.weight === (weight === 1 ? null : weight) && (isEvent || claim.to === to);
}

/** Every claim of a link as JSON, where the flat fields don't hold them exactly; a weight of 1 stands for none there. */
function claimList(link: ExportLink): string | null {
  const { claims } = link;
  if (claims.length === 1 && isFlat(link, claims[0]!)) return null;
  const told = claims.map(({ id: _id, dataset: _dataset, ...claim }) =>
    Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== null)),
  );
  return JSON.stringify(told);
}

/** A link flat, for formats with one row or element a link: the leading claim's values and the sources of all. */
export function linkFields(link: ExportLink) {
  const leading = link.claims[0];
  const sources = [...new Set(link.claims.map((c) => c.source).filter((s) => s !== null))];
  return {
    type: link.type,
    directed: linkType(link.type).directed,
    scope: link.scope,
    weight: link.weight,
    from: link.from,
    to: link.to,
    spinoffType: leading?.type ?? null,
    rule: leading?.rule ?? null,
    formality: leading?.formality ?? null,
    share: leading?.share ?? null,
    confidence: leading?.confidence ?? null,
    claims: link.claims.length,
    claimList: claimList(link),
    sources: sources.join(' | ') || null,
    note:
      link.claims
        .map((c) => c.note)
        .filter(Boolean)
        .join(' | ') || null,
  };
}
