import { layouts } from '../graph/layouts/catalogue.ts';
import type { GraphView } from '../graph/view.ts';
import { changeFilter } from '../state/changes.ts';
import { type NetworkState, networkLayouts } from '../state/state.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Select } from '../ui/Select.tsx';
import { setNetwork, unpin } from './changes.ts';
import { SelectMany } from './SelectMany.tsx';
import './toolbar.css';
import type { NetworkAnswer } from './useNetwork.ts';
import type { PictureFormat } from './useSavePicture.ts';
import { boxOptions, colourOptions, layoutUnder, sizeOptions, withChosen } from './words.ts';

/** Only regions have a place on the map. From where no boxes can be chosen the map is offered all the same, with regions. */
const layoutsFor = (boxes: NetworkState['boxes'], hasBoxes: boolean) =>
  networkLayouts
    .filter((id) => !hasBoxes || layoutUnder({ boxes, layout: id }) === id)
    .map((id) => ({ id, label: layouts.find((l) => l.id === id)!.name }));

const levelOptions = (['0', '1', '2', '3'] as const).map((id) => ({
  id,
  label: id === '0' ? 'Country' : `Level ${id}`,
}));

interface Props {
  answer: NetworkAnswer;
  view: GraphView | undefined;
  onPicture: (format: PictureFormat) => void;
  onLasso: () => void;
  onRule: () => void;
}

/** What boxes hold, and of regions at which level. */
function Boxes() {
  const [{ network, filter }, update] = useAppState();
  return (
    <>
      <Select
        label="Boxes"
        options={boxOptions}
        value={network.boxes}
        onChange={(boxes) => update(setNetwork({ boxes }))}
      />
      {network.boxes === 'region' ? (
        <Select
          label="Level of the regions"
          hideLabel
          options={levelOptions}
          value={levelOptions.find(({ id }) => Number(id) === filter.level)?.id ?? '3'}
          onChange={(level) => update(changeFilter({ level: Number(level) }))}
        />
      ) : null}
    </>
  );
}

/** What stands for what. */
function Looks({ answer }: { answer: NetworkAnswer }) {
  const [{ network }, update] = useAppState();
  const { size, colour } = answer.looks;
  const set = (part: Partial<NetworkState>) => update(setNetwork(part));
  const layout = layoutUnder(network);
  // Rings have none, unless what stands on them are boxes themselves.
  const hasBoxes = layout !== 'concentric' || (answer.model?.groups.size ?? 0) > 0;
  return (
    <>
      {hasBoxes ? <Boxes /> : null}
      <span className="network-toolbar-measure">
        <Select
          label="Size"
          options={withChosen(sizeOptions(answer.catalogue), size)}
          value={size}
          onChange={(next) => set({ size: next })}
        />
      </span>
      <span className="network-toolbar-measure">
        <Select
          label="Colour"
          options={withChosen(colourOptions(answer.catalogue), colour)}
          value={colour}
          onChange={(next) => set({ colour: next })}
        />
      </span>
      <Select
        label="Layout"
        options={layoutsFor(network.boxes, hasBoxes)}
        value={layout}
        onChange={(next) => {
          const isPlaced = layoutUnder({ ...network, layout: next }) === next;
          set(isPlaced ? { layout: next } : { layout: next, boxes: 'region' });
        }}
      />
    </>
  );
}

/** How the network is drawn, and what can be done with it. */
export function NetworkToolbar({ answer, view, onPicture, onLasso, onRule }: Props) {
  const [{ network }, update] = useAppState();
  const actions: Record<string, () => void> = {
    anew() {
      if (Object.keys(network.pinned).length > 0) update(unpin());
      view?.rearrange();
    },
    svg: () => onPicture('svg'),
    png: () => onPicture('png'),
    pdf: () => onPicture('pdf'),
  };
  const isOpen = network.panel !== 'none';
  return (
    <div className="network-toolbar" role="toolbar" aria-label="How the network is drawn">
      <Looks answer={answer} />
      <span className="network-toolbar-space" />
      <SelectMany onLasso={onLasso} onRule={onRule} />
      <Button
        look="quiet"
        aria-pressed={isOpen}
        onPress={() => update(setNetwork({ panel: isOpen ? 'none' : 'ranking' }))}
      >
        Measures
      </Button>
      <Menu
        label="More"
        entries={[
          { id: 'anew', label: 'Arrange anew', hint: 'Also what was put elsewhere by hand' },
          { id: 'svg', label: 'Picture as SVG', hint: 'Whole drawing with legend, for papers' },
          { id: 'png', label: 'Picture as PNG', hint: 'The same, for slides and messages' },
          { id: 'pdf', label: 'Picture as PDF', hint: 'The same, for papers and print' },
        ]}
        onAction={(id) => actions[id]?.()}
      >
        <IconButton label="More">
          <Icon name="more" />
        </IconButton>
      </Menu>
    </div>
  );
}
