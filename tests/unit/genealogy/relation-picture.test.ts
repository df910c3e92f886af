import { expect, test } from 'vitest';
import { layOutTimeTree } from '../../../client/genealogy/layout/timeTree.ts';
import { kinOf, type Relative } from '../../../client/genealogy/model/kin.ts';
import { pictureNotes } from '../../../client/genealogy/picture/notes.ts';
import { makePicture } from '../../../client/genealogy/picture/picture.ts';
import { pictureFileName, subjectName } from '../../../client/genealogy/picture/title.ts';
import { litShapes } from '../../../client/genealogy/scene/descent.ts';
import { makeScene } from '../../../client/genealogy/scene/scene.ts';
import { initialState } from '../../../client/state/state.ts';
import { printInk } from '../../../client/ui/figures/shapes.ts';
import type { Spinoff } from '../../../contract/genealogy.ts';

function firm(id: string, name: string, start: number): Relative {
  const unknown = { region: null, country: null, founded: null, size: null, sector: null };
  return { id, name, kind: 'firm', ...unknown, start, dissolved: null, fate: null, acquisitions: [] };
}

const link = (id: string, parent: string, child: string, year: number) =>
  ({ id, parent, child, year, confidence: 'high', rule: null, disputed: false }) as unknown as Spinoff;

const kin = kinOf(
  [firm('acorn', 'Acorn', 1978), firm('arm', 'Arm', 1990), firm('other', 'Other', 1995)],
  [link('1', 'acorn', 'arm', 1990), link('2', 'acorn', 'other', 1995)],
);

function pictureOf(lit: string[]): string {
  const input = { organisations: [...kin.organisations.values()], spinoffs: [...kin.spinoffs.values()] };
  const tree = layOutTimeTree(input, { present: 2020, breakFrom: Number.POSITIVE_INFINITY, yearWidth: 20 });
  const colouring = { title: '', categories: [], of: () => null, colourLinks: false };
  const scene = makeScene({ tree, kin, colouring, focus: 'arm', ink: printInk });
  const lines = { organisations: new Set<string>(), spinoffs: new Set(lit) };
  return makePicture({
    ...{ tree, scene, lit: litShapes(scene, lines, printInk), legend: [], facts: '', notes: [], sources: [] },
    title: subjectName(kin, 'arm', 'acorn'),
    measure: (text) => text.length * 7,
  }).svg;
}

test('the picture of a relation names both, and its file does', () => {
  expect(subjectName(kin, 'arm', 'acorn')).toBe('Arm and Acorn');
  expect(subjectName(kin, 'arm', null)).toBe('Arm');
  expect(pictureFileName('arm', 'acorn')).toBe('genealogy-arm-acorn');
  expect(pictureFileName('arm', null)).toBe('genealogy-arm');
});

test('its notes say that only what joins the two is drawn', () => {
  const notes = (relatedTo: string | null) =>
    pictureNotes(initialState.filter, { ...initialState.genealogy, relatedTo }, 7, 0, '2026-01-02')[0];
  expect(notes('acorn')).toMatch(/^Only lines of descent that join the two, in orange\./);
  expect(notes(null)).toMatch(/generation/);
});

test('its notes name data sets by their titles', () => {
  const filter = { ...initialState.filter, dataset: ['seed'] };
  const names = { titleOf: () => 'High-technology regions' };
  const notes = pictureNotes(filter, initialState.genealogy, 7, 0, '2026-01-02', names);
  expect(notes[0]).toContain('data sets: High-technology regions (seed)');
});

test('the lines that join the two are lit, and nothing where none do', () => {
  const lit = `stroke="${printInk.select}"`;
  expect(pictureOf(['1']).split(lit)).toHaveLength(2);
  expect(pictureOf([])).not.toContain(lit);
});
