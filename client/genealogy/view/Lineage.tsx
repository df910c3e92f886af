import { useMemo, useRef } from 'react';
import { makeFocus, select } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { createMeasure } from '../../ui/figures/measure.ts';
import { printInk, screenInk } from '../../ui/figures/shapes.ts';
import { useStageWidth } from '../../ui/figures/useStageWidth.ts';
import { useTheme } from '../../ui/theme.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { shortenName } from '../layout/names.ts';
import {
  changeGenealogy,
  collapse,
  expand,
  showMore,
  toggleBranch,
  toggleUndated,
} from '../model/changes.ts';
import { makeColouring, makePlan } from '../model/drawing.ts';
import { describeLineage } from '../model/facts.ts';
import type { Kin, Lines } from '../model/kin.ts';
import { findPlaces } from '../model/walk.ts';
import { pictureNotes } from '../picture/notes.ts';
import { PictureMenu } from '../picture/PictureMenu.tsx';
import { makePicture } from '../picture/picture.ts';
import { QuestionsMenu } from '../questions/QuestionsMenu.tsx';
import { makeLegend } from '../scene/legend.ts';
import { makeScene } from '../scene/scene.ts';
import { TreePanel } from '../tree/TreePanel.tsx';
import { Drawing } from './Drawing.tsx';
import { Head } from './Head.tsx';
import { LegendPanel } from './LegendPanel.tsx';
import { Selected } from './Selected.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useRegions } from './useRegions.ts';

interface Props {
  kin: Kin;
  focus: string;
  relation: Lines | null;
  relationWords: string | null;
  dataVersion: number;
  notice: React.ReactNode;
}

function yearsOf(kin: Kin, present: number): [number, number] | null {
  const years = [...kin.organisations.values()].flatMap((o) => (o.start === null ? [] : [o.start]));
  if (years.length === 0) return null;
  return [Math.min(...years), Math.max(present, ...years)];
}

/** A lineage on the screen: heading, tools, drawing, legend, list. */
export function LineageView({ kin, focus, relation, relationWords, dataVersion, notice }: Props) {
  const [state, update] = useAppState();
  const { genealogy, filter, selection } = state;
  const theme = useTheme();
  const regions = useRegions();
  const isRoomy = useMedia('(min-width: 1200px) and (min-height: 820px)');
  const stageRef = useRef<HTMLDivElement>(null);
  const stage = useStageWidth(stageRef);
  const present = new Date().getFullYear();
  const name = kin.organisations.get(focus)?.name ?? focus;
  const measure = useMemo(() => createMeasure(shortenName(name)), [name]);
  const pins = [focus, genealogy.relatedTo, ...selection].filter(
    (id) => id !== null && kin.organisations.has(id),
  );
  const pinned = JSON.stringify([...new Set(pins)].sort());
  const layoutKey = JSON.stringify([
    genealogy.collapsed,
    genealogy.unfolded,
    genealogy.parents,
    genealogy.portions,
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: laid out anew only when what the layout reads has changed
  const plan = useMemo(
    () => makePlan(kin, genealogy, JSON.parse(pinned) as string[], present, measure, stage),
    [kin, layoutKey, pinned, present, measure, stage],
  );
  const places = useMemo(() => findPlaces(plan.tree), [plan]);
  const colouring = useMemo(
    () => makeColouring(plan, genealogy.colour, focus, filter.level, regions, theme),
    [plan, genealogy.colour, focus, filter.level, regions, theme],
  );
  const scene = useMemo(
    () => makeScene({ tree: plan.tree, kin, colouring, focus, ink: screenInk }),
    [plan, kin, colouring, focus],
  );
  const legend = useMemo(() => makeLegend(plan.tree, kin, colouring, screenInk), [plan, kin, colouring]);
  const facts = relationWords ?? describeLineage({ kin, focus, asOf: genealogy.asOf });
  const chipsOf = (id: string) => plan.tree.organisations.find((o) => o.id === id)?.chips ?? [];
  const years = yearsOf(kin, present);
  function picture() {
    const onPaper = makeColouring(plan, genealogy.colour, focus, filter.level, regions, 'light');
    const folded = [...plan.tree.folded.values()].reduce((sum, ids) => sum + ids.length, 0);
    const sources = [...kin.spinoffs.values()].flatMap((s) => s.source ?? []);
    const day = new Date().toISOString().slice(0, 10);
    return makePicture({
      tree: plan.tree,
      scene: makeScene({ tree: plan.tree, kin, colouring: onPaper, focus, ink: printInk }),
      legend: makeLegend(plan.tree, kin, onPaper, printInk),
      title: `Genealogy of ${name}`,
      facts,
      notes: pictureNotes(filter, genealogy, dataVersion, folded, day),
      sources: [...new Set(sources)].sort(),
      measure,
    });
  }
  function onChip(kind: string, of: string): void {
    if (kind === 'undated') update(toggleUndated(of));
    else if (kind === 'collapsed') update(toggleBranch(of));
    else update(showMore(of));
  }
  function onSelect(id: string | null, add: boolean): void {
    if (id === null) update(select([]));
    else if (!add) update(select([id]));
    else update(select(selection.includes(id) ? selection.filter((one) => one !== id) : [id, ...selection]));
  }
  return (
    <div className="genealogy">
      <Head name={name} facts={facts} relatedTo={genealogy.relatedTo} kin={kin}>
        <Button
          look="quiet"
          aria-pressed={genealogy.tree}
          onPress={() => update(changeGenealogy({ tree: !genealogy.tree }))}
        >
          List
        </Button>
        <QuestionsMenu />
        <PictureMenu make={picture} name={`genealogy-${focus}`} />
      </Head>
      <Toolbar years={years} />
      {notice}
      <div className="genealogy-middle">
        <div className="genealogy-stage" ref={stageRef}>
          {stage === 0 ? null : (
            <Drawing
              plan={plan}
              scene={scene}
              places={places}
              regions={regions}
              focus={focus}
              subject={`${focus} ${genealogy.relatedTo ?? ''} ${genealogy.direction}`}
              selection={selection}
              relation={relation}
              asOf={genealogy.asOf}
              label={`Time tree of ${name}: ${facts}`}
              onSelect={onSelect}
              onFocus={(id) => update(makeFocus(id))}
              onChip={onChip}
              onExpand={(id) => update(expand(id, chipsOf(id)))}
              onCollapse={(id) => update(collapse(id, chipsOf(id)))}
            />
          )}
          <Selected plan={plan} focus={focus} chipsOf={chipsOf} />
          <LegendPanel parts={legend} isOpen={isRoomy} />
        </div>
        {genealogy.tree ? (
          <TreePanel
            plan={plan}
            focus={focus}
            selection={selection}
            folded={genealogy.collapsed}
            onSelect={(id) => update(select([id]))}
            onFocus={(id) => update(makeFocus(id))}
            onToggle={(id) => update(toggleBranch(id))}
          />
        ) : null}
      </div>
    </div>
  );
}
