import type { Spinoff } from '../../../contract/genealogy.ts';
import { formPath } from '../model/forms.ts';
import type { Lines } from '../model/kin.ts';
import { markRadius } from '../scene/life.ts';
import type { LinkScene, OrganisationScene, Scene } from '../scene/scene.ts';
import { type Stretch, stretchAround } from './label-choice.ts';

/** The line of descent: along each parent's line from its start to where the child leaves, and up to the child. */
function descentPath(scene: Scene, lines: Lines): string {
  const of = new Map(scene.organisations.map((o) => [o.id, o]));
  const parts: string[] = [];
  const along = (o: OrganisationScene | undefined, x: number) => {
    if (o) parts.push(`M${o.placed.mark.x} ${o.placed.y}H${x}`);
  };
  for (const link of scene.links) {
    if (!lines.spinoffs.has(link.id)) continue;
    along(of.get(link.parent), link.x);
    if (link.pieces) {
      for (const { x1, y1, x2, y2 } of link.pieces) parts.push(`M${x1} ${y1}L${x2} ${y2}`);
      continue;
    }
    const child = of.get(link.child);
    parts.push(`M${link.x} ${link.y1}V${link.y2}`);
    if (child) parts.push(`M${link.x} ${link.y2}H${child.placed.mark.x}`);
  }
  return parts.join('');
}

/** Lines that are lit: of descent while hovering, of a relation, and the rings of what is selected. */
export function LitLines({
  scene,
  lines,
  look,
}: {
  scene: Scene;
  lines: Lines | null;
  look: 'hover' | 'relation';
}) {
  if (!lines || lines.spinoffs.size === 0) return null;
  return <path className={`genealogy-lit genealogy-lit-${look}`} d={descentPath(scene, lines)} />;
}

interface RingProps {
  scene: Scene;
  ids: readonly string[];
  /** The organisation that stands for one that is folded away. */
  standIn: ReadonlyMap<string, string>;
  stretch: Stretch;
}

/** A ring around the mark and a line under the name of each selected organisation. */
export function Rings({ scene, ids, standIn, stretch }: RingProps) {
  const wanted = new Set(ids.map((id) => standIn.get(id) ?? id));
  const rings: React.ReactNode[] = [];
  for (const { id, placed } of scene.organisations) {
    if (!wanted.has(id)) continue;
    const { mark, name, y } = placed;
    rings.push(
      <g key={id} className="genealogy-ring">
        <g transform={stretchAround(name.x, y - 2, stretch)}>
          <rect x={name.x - 4} y={y - 17} width={name.width + 8} height={14.5} rx={3} />
        </g>
        <g transform={stretchAround(mark.x, y, { x: stretch.mark, y: 1 })}>
          <path d={formPath('circle', mark.x, y, markRadius + 3.5)} />
        </g>
      </g>,
    );
  }
  for (const block of scene.blocks) {
    for (const item of block.items) {
      if (!wanted.has(item.id)) continue;
      rings.push(
        <g key={item.id} className="genealogy-ring">
          <rect x={item.x - 3} y={item.y + 0.5} width={item.width + 6} height={17} rx={3} />
        </g>,
      );
    }
  }
  return rings;
}

/** The link under the pointer. */
export function LitLink({ scene, id }: { scene: Scene; id: Spinoff['id'] | null }) {
  const link: LinkScene | undefined = id === null ? undefined : scene.links.find((l) => l.id === id);
  if (!link) return null;
  return <path className="genealogy-lit genealogy-lit-hover" d={`M${link.x} ${link.y1}V${link.y2}`} />;
}
