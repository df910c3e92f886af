import type { Arrangement } from './arranger.ts';
import type { Listeners } from './events.ts';
import type { Layout } from './layouts/types.ts';
import type { DrawingColours, GraphModel } from './model.ts';
import type { Measure } from './names.ts';
import type { Lit, Painter } from './painter.ts';
import type { LayoutRunner } from './run-layout.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import type { Surface } from './surface.ts';
import type { Viewport } from './viewport.ts';

/** Everything a drawing is made of, and what it shows now. */
export interface Drawing extends Pick<Listeners, 'tell'> {
  stage: Stage;
  surface: Surface;
  painter: Painter;
  runner: LayoutRunner;
  measure: Measure;
  colours: DrawingColours;
  scene: Scene;
  selected: ReadonlySet<string>;
  lit: Lit;
  /** Where the drawing was made to look last, whether at all of it, and how to do it again; out of date once the view was moved. */
  look: { at: Viewport; again(): void; isWhole: boolean } | undefined;
  /** Ids of what stands out until it is asked otherwise. */
  traced: { nodes: readonly string[]; links: ReadonlySet<string> } | null;
  phase: 'empty' | 'arranging' | 'ready';
  /** A layout is under way; what is asked for meanwhile is shown with it. */
  isPlacing: boolean;
  /** The last layout, without what was put elsewhere by hand. */
  laid: Layout;
  /** The form of the window, width through height, for which all was arranged last. */
  laidFor: number;
  /** Arranges anew once the window has kept another form for a while. */
  reforming: ReturnType<typeof setTimeout> | undefined;
  /** Stands out softly: what the page is about, though it is not selected. */
  marked: ReadonlySet<string>;
  /** What was asked for last, and how what is shown was arranged. */
  wanted: { model: GraphModel; how: Arrangement } | undefined;
  shown: Arrangement | undefined;
  stopMoving: () => void;
  /** For what viewport was painted last, and whether something has changed since. */
  painted: Viewport | undefined;
  isStale: boolean;
  /** One line stands for all links between two boxes. */
  isBundled: boolean;
  /** Paints once the viewport has come to rest. */
  settling: ReturnType<typeof setTimeout> | undefined;
  /** The scene whose first view came in two frames. */
  opened: Scene | undefined;
  /** The frame that writes names above what the last one painted; 0 for none. */
  writing: number;
}
