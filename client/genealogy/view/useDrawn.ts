import { useMemo } from 'react';
import { useAppState } from '../../state/store.ts';
import { createMeasure } from '../../ui/figures/measure.ts';
import { printInk, screenInk } from '../../ui/figures/shapes.ts';
import { useFilterNames } from '../../ui/figures/useFilterNames.ts';
import { useTheme } from '../../ui/theme.ts';
import { shortenName } from '../layout/names.ts';
import { kinAsOf } from '../model/as-of.ts';
import { makeColouring, makePlan } from '../model/drawing.ts';
import type { Kin, Lines } from '../model/kin.ts';
import { drawnFrom } from '../model/stay.ts';
import { findPlaces } from '../model/walk.ts';
import { pictureNotes } from '../picture/notes.ts';
import { makePages } from '../picture/pages.ts';
import { makePicture, type PictureInput } from '../picture/picture.ts';
import { subjectName } from '../picture/title.ts';
import { litShapes } from '../scene/descent.ts';
import { makeLegend } from '../scene/legend.ts';
import { makeScene } from '../scene/scene.ts';
import { useRegions } from './useRegions.ts';

interface Asked {
  kin: Kin;
  focus: string;
  name: string;
  /** Width of the stage in pixels. */
  stage: number;
  /** The last year there is. */
  present: number;
}

/** Where everything lies: anew only when what the layout reads has changed. */
function usePlan({ kin, focus, stage, present }: Asked, measure: ReturnType<typeof createMeasure>) {
  const [{ genealogy, selection }] = useAppState();
  const pins = [focus, genealogy.relatedTo, ...selection].filter(
    (id) => id !== null && kin.organisations.has(id),
  );
  const pinned = JSON.stringify([...new Set(pins)].sort());
  const { collapsed, unfolded, parents, portions } = genealogy;
  const layoutKey = JSON.stringify([collapsed, unfolded, parents, portions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: laid out anew only when what the layout reads has changed
  return useMemo(
    () => makePlan(kin, genealogy, JSON.parse(pinned) as string[], present, measure, stage),
    [kin, layoutKey, pinned, present, measure, stage],
  );
}

/** A lineage as it is drawn on the screen: places, colours, shapes, legend. */
export function useDrawn(asked: Asked) {
  const { kin, focus, name } = asked;
  const [{ genealogy, filter }] = useAppState();
  const theme = useTheme();
  const regions = useRegions();
  const measure = useMemo(() => createMeasure(shortenName(name)), [name]);
  const plan = usePlan(asked, measure);
  const places = useMemo(() => findPlaces(plan.tree), [plan]);
  const { colour } = genealogy;
  const seenFrom = drawnFrom(genealogy);
  const colouring = useMemo(
    () => makeColouring(plan, { colour, seenFrom }, focus, filter.level, regions, theme),
    [plan, colour, seenFrom, focus, filter.level, regions, theme],
  );
  const scene = useMemo(
    () => makeScene({ tree: plan.tree, kin, colouring, focus, ink: screenInk }),
    [plan, kin, colouring, focus],
  );
  const year = genealogy.asOf;
  const root = genealogy.relatedTo === null ? focus : null;
  const there = useMemo(() => ({ year, kin: kinAsOf(kin, year, root) }), [kin, year, root]);
  const legend = useMemo(
    () => makeLegend(plan.tree, kin, colouring, screenInk, there),
    [plan, kin, colouring, there],
  );
  return { plan, places, scene, legend, colouring, regions, measure, kinThen: there.kin };
}

type Drawn = ReturnType<typeof useDrawn>;

interface Told {
  /** One sentence on the lineage. */
  facts: string;
  /** The lines that join two organisations. */
  relation: Lines | null;
  dataVersion: number;
}

/** Answers how to make the whole drawing as a picture for paper, as of the year that is shown. */
export function usePicture(asked: Asked, drawn: Drawn, { facts, relation, dataVersion }: Told) {
  const [{ genealogy, filter, selection }] = useAppState();
  const names = useFilterNames();
  const { focus, stage, present } = asked;
  return () => {
    const { regions, measure, kinThen: kin } = drawn;
    const { asOf, relatedTo } = genealogy;
    const pinned = [focus, relatedTo ?? focus, ...selection].filter((id) => kin.organisations.has(id));
    const plan =
      asOf === null ? drawn.plan : makePlan(kin, genealogy, pinned, Math.min(asOf, present), measure, stage);
    const scheme = { colour: genealogy.colour, seenFrom: drawnFrom(genealogy) };
    const colouring = makeColouring(plan, scheme, focus, filter.level, regions, 'light');
    const folded = [...plan.tree.folded.values()].reduce((sum, ids) => sum + ids.length, 0);
    const sources = [...kin.spinoffs.values()].flatMap((s) => s.source ?? []);
    const day = new Date().toISOString().slice(0, 10);
    const scene = makeScene({ tree: plan.tree, kin, colouring, focus, ink: printInk });
    const input: PictureInput = {
      ...{ tree: plan.tree, scene, lit: litShapes(scene, relation, printInk) },
      legend: makeLegend(plan.tree, kin, colouring, printInk),
      title: `Genealogy of ${subjectName(asked.kin, focus, relatedTo)}`,
      facts,
      notes: pictureNotes(filter, genealogy, dataVersion, folded, day, names),
      sources: [...new Set(sources)].sort(),
      measure,
    };
    return { ...makePicture(input), pages: makePages(input) };
  };
}
