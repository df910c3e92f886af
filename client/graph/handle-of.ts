import type { Drawing } from './drawing.ts';
import type { GraphHandle } from './handle.ts';
import { onWindow, toScreen } from './viewport.ts';

/** What a drawing shows, as browser tests read it. */
export function handleOf(drawing: Drawing): GraphHandle {
  return {
    state: () => ({
      phase: drawing.phase,
      organisations: drawing.scene.nodes.size,
      links: drawing.scene.links.length,
      boxes: drawing.scene.boxes.length,
      selected: [...drawing.selected],
      marked: [...drawing.marked].filter((id) => drawing.scene.nodes.has(id)),
      traced: [...(drawing.traced?.nodes ?? [])],
      zoom: drawing.surface.viewport().zoom,
      names: drawing.painter.written().names.map((name) => name.of.node.name),
      titles: drawing.painter.written().titles.map(({ lines }) => lines.join(' ')),
    }),
    positions() {
      const viewport = drawing.surface.viewport();
      return Object.fromEntries(
        [...drawing.scene.nodes].map(([id, { place }]) => [id, toScreen(viewport, place)]),
      );
    },
    frames() {
      const viewport = drawing.surface.viewport();
      return Object.fromEntries(drawing.scene.boxes.map((b) => [b.box.id, onWindow(viewport, b.frame)]));
    },
  };
}
