import type { LinkType } from '../../contract/link-types.ts';
import type { Scope } from '../../contract/vocabulary.ts';
import type { Geographic, Point } from './layouts/types.ts';

/** Forms of signs; every kind of organisation has one of its own, what stands for several is an octagon. */
export const signShapes = ['ellipse', 'diamond', 'triangle', 'hexagon', 'rectangle', 'octagon'] as const;
export type SignShape = (typeof signShapes)[number];

/** An organisation as it is drawn. */
export interface GraphNode {
  id: string;
  name: string;
  box: string | null;
  shape: SignShape;
  colour: string;
  /** Diameter at zoom 1. */
  size: number;
  /** What rings are made by. */
  rank: number;
  /** Whose name gives way: the greater keeps its own. */
  importance: number;
  /** Where on the map it stands; without one its box says it. */
  at?: Geographic | null;
  /** Where it was put and is to stay, whatever the layout says. */
  pin: Point | null;
}

/** A link as it is drawn. */
export interface GraphLink {
  id: string;
  source: string;
  target: string;
  type: LinkType;
  scope: Scope;
  directed: boolean;
  colour: string;
  width: number;
  /** Drawn and unpainted stretches in turn; [] is solid. */
  dash: readonly number[];
  /** Of low confidence: drawn pale, with an open arrow. */
  faint: boolean;
}

export interface GraphBox {
  id: string;
  name: string;
  /** What is written where the name has no room, if that tells it from all others. */
  short?: string;
  /** Its members are only known to lie somewhere in it, or nowhere: its frame is dashed. */
  vague: boolean;
  lat: number | null;
  lon: number | null;
}

/** What is drawn: pure data, made by a feature. */
export interface GraphModel {
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
  boxes: readonly GraphBox[];
}

/** Colours of the drawing itself, from the page's variables; those of organisations and links come with the model. */
export interface DrawingColours {
  ground: string;
  box: string;
  boxLine: string;
  ink: string;
  inkSoft: string;
  select: string;
}
