import type { ElementDefinition } from 'cytoscape';
import type { Point } from './layouts/types.ts';
import type { GraphNode } from './model.ts';
import type { Scene } from './scene.ts';

/** What the pointer finds an organisation by. */
export type NodeData = Pick<GraphNode, 'id' | 'size'>;

export interface NodeElement {
  data: NodeData;
  position: Point;
}

/** What has to change on the drawing surface to show another scene. */
export interface Difference {
  remove: string[];
  add: NodeElement[];
  change: NodeElement[];
}

function elementOf({ node, place }: { node: GraphNode; place: Point }): NodeElement {
  const { id, size } = node;
  return { data: { id, size }, position: { x: place.x, y: place.y } };
}

/** Organisations of a scene as elements of Cytoscape. */
export function elementsOf(scene: Scene): Map<string, NodeElement> {
  return new Map([...scene.nodes].map(([id, node]) => [id, elementOf(node)]));
}

function isSame(a: NodeElement, b: NodeElement): boolean {
  return a.data.size === b.data.size && a.position.x === b.position.x && a.position.y === b.position.y;
}

export function difference(
  before: ReadonlyMap<string, NodeElement>,
  after: ReadonlyMap<string, NodeElement>,
): Difference {
  const add: NodeElement[] = [];
  const change: NodeElement[] = [];
  for (const [id, element] of after) {
    const old = before.get(id);
    if (!old) add.push(element);
    else if (!isSame(old, element)) change.push(element);
  }
  return { remove: [...before.keys()].filter((id) => !after.has(id)), add, change };
}

export function asDefinition({ data, position }: NodeElement): ElementDefinition {
  return { group: 'nodes', data: { ...data }, position: { ...position } };
}
