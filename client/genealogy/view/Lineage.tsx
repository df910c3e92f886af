import { useRef } from 'react';
import { makeFocus, select } from '../../state/changes.ts';
import { useMoves } from '../../state/moves.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { PrintPicture } from '../../ui/figures/PrintPicture.tsx';
import { useStageWidth } from '../../ui/figures/useStageWidth.ts';
import { useMedia } from '../../ui/useMedia.ts';
import type { Chip } from '../layout/types.ts';
import {
  changeGenealogy,
  collapse,
  expand,
  showMore,
  toggleBranch,
  toggleUndated,
} from '../model/changes.ts';
import { membersOf } from '../model/colours.ts';
import { describeLineage } from '../model/facts.ts';
import type { Kin, Lines } from '../model/kin.ts';
import { PictureMenu } from '../picture/PictureMenu.tsx';
import { pictureFileName } from '../picture/title.ts';
import { QuestionsMenu } from '../questions/QuestionsMenu.tsx';
import { TreePanel } from '../tree/TreePanel.tsx';
import { Drawing } from './Drawing.tsx';
import { Head } from './Head.tsx';
import { LegendPanel } from './LegendPanel.tsx';
import { OnlyBar } from './OnlyBar.tsx';
import { Selected } from './Selected.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useDrawn, usePicture } from './useDrawn.ts';

interface Props {
  kin: Kin;
  focus: string;
  relation: Lines | null;
  relationWords: string | null;
  dataVersion: number;
  /** How many generations there are to choose from; null where that is no question. */
  steps: number | null;
  /** Another lineage is being read; this one stays until it is there. */
  isOld: boolean;
  notice: React.ReactNode;
}

function yearsOf(kin: Kin, present: number): [number, number] | null {
  const years = [...kin.organisations.values()].flatMap((o) => (o.start === null ? [] : [o.start]));
  if (years.length === 0) return null;
  return [Math.min(...years), Math.max(present, ...years)];
}

/** What presses on the drawing and the list do. */
function useActions(chipsOf: (id: string) => readonly Chip[]) {
  const [{ selection }, update] = useAppState();
  const move = useMoves();
  return {
    onSelect(id: string | null, add = false): void {
      if (id === null) update(select([]));
      else if (!add) update(select([id]));
      else
        update(select(selection.includes(id) ? selection.filter((one) => one !== id) : [id, ...selection]));
    },
    /** By keys, one after the other: undone at once. */
    onWalk(id: string): void {
      if (selection.length !== 1 || selection[0] !== id) move(select([id]));
    },
    onFocus: (id: string) => update(makeFocus(id)),
    onToggle: (id: string) => update(toggleBranch(id)),
    onChip(kind: string, of: string): void {
      if (kind === 'undated') update(toggleUndated(of));
      else if (kind === 'collapsed') update(toggleBranch(of));
      else update(showMore(of));
    },
    onExpand: (id: string) => update(expand(id, chipsOf(id))),
    onCollapse: (id: string) => update(collapse(id, chipsOf(id))),
  };
}

function ListButton() {
  const [{ genealogy }, update] = useAppState();
  return (
    <Button
      look="quiet"
      aria-pressed={genealogy.tree}
      onPress={() => update(changeGenealogy({ tree: !genealogy.tree }))}
    >
      List
    </Button>
  );
}

/** A lineage on the screen: heading, tools, drawing, legend, list. */
export function LineageView(props: Props) {
  const { kin, focus, relation, relationWords, dataVersion, isOld, notice } = props;
  const [{ genealogy, selection }] = useAppState();
  const isRoomy = useMedia('(min-width: 1200px) and (min-height: 960px)');
  const stageRef = useRef<HTMLDivElement>(null);
  const stage = useStageWidth(stageRef);
  const present = new Date().getFullYear();
  const name = kin.organisations.get(focus)?.name ?? focus;
  const asked = { kin, focus, name, stage, present };
  const drawn = useDrawn(asked);
  const { plan, kinThen } = drawn;
  const facts =
    relationWords ?? describeLineage({ kin: kinThen, focus, asOf: genealogy.asOf, definition: genealogy });
  const picture = usePicture(asked, drawn, { facts, relation, dataVersion });
  const chipsOf = (id: string) => plan.tree.organisations.find((o) => o.id === id)?.chips ?? [];
  const { onToggle, ...actions } = useActions(chipsOf);
  const { onSelect, onWalk, onFocus } = actions;
  const members = (key: string) => membersOf(kinThen, drawn.colouring, key);
  const shown = { plan, focus, selection };
  return (
    <div className="genealogy" aria-busy={isOld}>
      <PrintPicture make={picture} />
      <Head
        facts={facts}
        focus={focus}
        relatedTo={genealogy.relatedTo}
        isUnrelated={relation?.spinoffs.size === 0}
        kin={kin}
      >
        <ListButton />
        <QuestionsMenu />
        <PictureMenu make={picture} name={pictureFileName(focus, genealogy.relatedTo)} />
      </Head>
      <Toolbar years={yearsOf(kin, present)} steps={props.steps} />
      {notice}
      <OnlyBar />
      <div className="genealogy-middle">
        <div className="genealogy-stage" ref={stageRef}>
          {stage === 0 ? null : (
            <Drawing
              {...shown}
              {...actions}
              scene={drawn.scene}
              places={drawn.places}
              regions={drawn.regions}
              room={stage}
              subject={`${focus} ${genealogy.relatedTo ?? ''} ${genealogy.direction}`}
              relation={relation}
              asOf={genealogy.asOf}
              label={`Time tree of ${name}: ${facts}`}
            />
          )}
          {isOld ? null : <Selected plan={plan} focus={focus} chipsOf={chipsOf} />}
          <LegendPanel parts={drawn.legend} isOpen={isRoomy} membersOf={members} />
        </div>
        {genealogy.tree ? (
          <TreePanel
            kin={kinThen}
            drawn={plan.primary}
            focus={focus}
            selection={selection}
            folded={genealogy.collapsed}
            regions={drawn.regions}
            onSelect={onSelect}
            onWalk={onWalk}
            onFocus={onFocus}
            onToggle={onToggle}
          />
        ) : null}
      </div>
    </div>
  );
}
