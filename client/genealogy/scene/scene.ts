import type { Spinoff } from '../../../contract/genealogy.ts';
import type { Ink, Shape } from '../../ui/figures/shapes.ts';
import type { ExtraLink, Label, PlacedOrganisation, TimeTree } from '../layout/types.ts';
import type { Colouring } from '../model/colours.ts';
import type { Form } from '../model/forms.ts';
import type { Kin } from '../model/kin.ts';
import { blockFrame, blockMarkShapes, chipShapes, nameShape } from './labels.ts';
import { lifeShapes } from './life.ts';
import { extraShapes, uprightShapes } from './links.ts';

/** One organisation of the drawing. `x1`, `x2`: how far it reaches on its row, name included. */
export interface OrganisationScene {
  id: string;
  placed: PlacedOrganisation;
  x1: number;
  x2: number;
  colour: string;
  form: Form;
  lines: Shape[];
  start: Shape[];
  end: Shape[];
  weight: number | undefined;
}

export interface LinkScene {
  id: string;
  parent: string;
  child: string;
  kind: 'upright' | 'extra';
  x: number;
  y1: number;
  y2: number;
  line: Shape[];
  signs: Shape[];
  /** What is drawn of a link to a further parent, broken at names. */
  pieces?: ExtraLink['pieces'];
}

export interface BlockItemScene {
  id: string;
  x: number;
  y: number;
  width: number;
  name: Label;
  weight: number | undefined;
  marks: Shape[];
}

export interface BlockScene {
  parent: string;
  frame: Shape[];
  items: BlockItemScene[];
  y1: number;
  y2: number;
}

/** All that is drawn, in pixels at scale 1, without the axis. */
export interface Scene {
  organisations: OrganisationScene[];
  links: LinkScene[];
  blocks: BlockScene[];
}

export interface SceneInput {
  tree: TimeTree;
  kin: Kin;
  colouring: Colouring;
  /** Drawn in bold. */
  focus: string;
  ink: Ink;
}

function organisationScene(placed: PlacedOrganisation, input: SceneInput): OrganisationScene {
  const { colouring, ink, focus } = input;
  const category = colouring.of(placed.id);
  const colour = category?.colour ?? ink.ink2;
  const form = category?.form ?? 'circle';
  const last = placed.chips.at(-1);
  const nameEnd = last ? last.x + last.width : placed.name.x + placed.name.width;
  const first = placed.line[0]?.x1 ?? placed.mark.x;
  return {
    id: placed.id,
    placed,
    x1: Math.min(first, placed.mark.x) - 6,
    x2: Math.max(placed.end.x + 6, placed.line.at(-1)?.x2 ?? 0, nameEnd),
    colour,
    form,
    ...lifeShapes(placed, colour, form, ink),
    weight: placed.id === focus ? 600 : undefined,
  };
}

function linkScenes(input: SceneInput): LinkScene[] {
  const { tree, kin, colouring, ink } = input;
  const colourOf = (child: string) => (colouring.colourLinks && colouring.of(child)?.colour) || ink.ink3;
  const links: LinkScene[] = [];
  for (const extra of tree.extras) {
    const line = extraShapes(extra, colourOf(extra.child), ink);
    links.push({ ...extra, kind: 'extra', line, signs: [] });
  }
  for (const upright of tree.uprights) {
    const spinoff: Spinoff | undefined = kin.spinoffs.get(upright.id);
    if (!spinoff) continue;
    const shapes = uprightShapes(upright, spinoff, colourOf(upright.child), ink);
    links.push({ ...upright, kind: 'upright', ...shapes });
  }
  return links;
}

function blockScenes(input: SceneInput): BlockScene[] {
  const { tree, colouring, ink, focus } = input;
  return tree.blocks.map((block) => ({
    parent: block.parent,
    frame: blockFrame(block, ink),
    y1: block.y,
    y2: block.y + block.height,
    items: block.items.map((item) => {
      const category = colouring.of(item.id);
      return {
        id: item.id,
        x: item.markX - 5,
        y: item.markY - 9,
        width: item.name.width + 16,
        name: item.name,
        weight: item.id === focus ? 600 : undefined,
        marks: blockMarkShapes(item, category?.colour ?? ink.ink2, category?.form ?? 'circle', ink),
      };
    }),
  }));
}

/** Turns a layout into shapes: what React draws and what goes into files. */
export function makeScene(input: SceneInput): Scene {
  return {
    organisations: input.tree.organisations.map((placed) => organisationScene(placed, input)),
    links: linkScenes(input),
    blocks: blockScenes(input),
  };
}

/** Name and chips of an organisation as they stand at scale 1. */
export function labelShapes(organisation: OrganisationScene, ink: Ink): Shape[] {
  const { placed, weight } = organisation;
  return [nameShape(placed.name, ink, weight), ...placed.chips.flatMap((chip) => chipShapes(chip, ink))];
}

/** A block with all its names, as it stands at scale 1. */
export function blockShapes(block: BlockScene, ink: Ink): Shape[] {
  const items = block.items.flatMap((item) => [...item.marks, nameShape(item.name, ink, item.weight)]);
  return [...block.frame, ...items];
}
