import { useAppState } from '../../state/store.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { changeGenealogy } from '../model/changes.ts';
import { usePlay } from './usePlay.ts';

/** The year up to which the lineage is drawn. */
export function AsOf({ first, last }: { first: number; last: number }) {
  const [{ genealogy }, update] = useAppState();
  const { isPlaying, toggle, stop } = usePlay(first, last);
  const asOf = genealogy.asOf ?? last;
  const move = (year: number, how: 'step' | 'quietly') =>
    update(changeGenealogy({ asOf: year >= last ? null : year }), how);
  return (
    <div className="genealogy-asof">
      <IconButton label={isPlaying ? 'Stop' : 'Watch it grow'} onPress={toggle}>
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </IconButton>
      <label>
        <span className="ui-label">As of {genealogy.asOf ?? 'today'}</span>
        <input
          type="range"
          aria-label="As of year"
          aria-valuetext={String(asOf)}
          min={first}
          max={last}
          value={asOf}
          onChange={(event) => {
            stop();
            move(Number(event.target.value), 'quietly');
          }}
          onPointerUp={() => move(asOf, 'step')}
          onKeyUp={() => move(asOf, 'step')}
        />
      </label>
    </div>
  );
}
