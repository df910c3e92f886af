/** What a drawing is made of, for the screen and for files alike. */
export type Shape = PathShape | TextShape | RectShape;

export interface PathShape {
  tag: 'path';
  d: string;
  stroke?: string;
  width?: number;
  dash?: string;
  fill?: string;
  opacity?: number;
  round?: boolean;
  /** What it stands for, in words: read on hover in an SVG. */
  note?: string;
}

export interface TextShape {
  tag: 'text';
  x: number;
  y: number;
  text: string;
  fill: string;
  size: number;
  weight?: number;
  anchor?: 'start' | 'middle' | 'end';
  /** Colour of a rim that keeps the letters legible on what lies below. */
  halo?: string;
}

export interface RectShape {
  tag: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
  fill?: string;
  stroke?: string;
  dash?: string;
}

/** Neutral colours of a drawing. */
export interface Ink {
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  lineStrong: string;
  ground: string;
  sunken: string;
  warn: string;
  /** What is selected or lit. */
  select: string;
}

/** On the screen the theme's variables, so that a change of theme needs no new drawing. */
export const screenInk: Ink = {
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  line: 'var(--line)',
  lineStrong: 'var(--line-strong)',
  ground: 'var(--ground)',
  sunken: 'var(--sunken)',
  warn: 'var(--warn)',
  select: 'var(--select)',
};

/** On paper the light theme on white. */
export const printInk: Ink = {
  ink: '#1c1b19',
  ink2: '#57534c',
  ink3: '#68635b',
  line: '#e4e1d9',
  lineStrong: '#b5afa3',
  ground: '#ffffff',
  sunken: '#f6f4ef',
  warn: '#8a5a00',
  select: '#b34700',
};
