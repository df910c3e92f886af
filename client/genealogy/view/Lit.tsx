import type { Spinoff } from '../../../contract/genealogy.ts';
import { formPath } from '../model/forms.ts';
import type { Lines } from '../model/kin.ts';
import { descentPath } from '../scene/descent.ts';
import { markRadius } from '../scene/life.ts';
import type { LinkScene, Scene } from '../scene/scene.ts';
import { type Stretch, stretchAround } from './label-choice.ts';

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
