import { linkType } from '../../../contract/link-types.ts';
import type { ExportLink } from '../graph.ts';

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
    sources: sources.join(' | ') || null,
    note:
      link.claims
        .map((c) => c.note)
        .filter(Boolean)
        .join(' | ') || null,
  };
}
