import { useMemo } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { getYears } from '../../contract/network.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Info } from '../ui/Info.tsx';
import { useBandDrag } from './useBandDrag.ts';
import { usePlay } from './usePlay.ts';
import { bandStyle, YearBars } from './YearBars.tsx';
import { brushedYears, undatedWords, type YearAxis, yearAxis } from './year-model.ts';
import './years.css';

function Brush({ axis }: { axis: YearAxis }) {
  const [{ filter }, update] = useAppState();
  const from = filter.from ?? axis.first;
  const to = filter.to ?? axis.last;
  function brush(value: number[], how: 'step' | 'quietly'): void {
    update(changeFilter(brushedYears(axis, value[0]!, value[1]!)), how);
  }
  const band = useBandDrag(axis, from, to, brush);
  const isBound = filter.from !== undefined || filter.to !== undefined;
  return (
    <Slider
      className="shell-brush"
      aria-label="Years"
      minValue={axis.first}
      maxValue={axis.last}
      value={[from, to]}
      onChange={(value) => brush(value, 'quietly')}
      onChangeEnd={(value) => brush(value, 'step')}
      formatOptions={{ useGrouping: false }}
    >
      <SliderTrack className="shell-brush-track">
        <YearBars axis={axis} from={from} to={to} />
        {isBound ? <div className="shell-band" style={bandStyle(axis, from, to)} {...band} /> : null}
        <SliderThumb index={0} className="shell-brush-thumb" aria-label="From year" />
        <SliderThumb index={1} className="shell-brush-thumb" aria-label="To year" />
      </SliderTrack>
    </Slider>
  );
}

interface Undated {
  organisations: number;
  links: number;
}

/** What has no year, by the other filters; between chosen years what is known to lie outside them is not among it. */
function useUndated(): Undated | undefined {
  const [{ filter }] = useAppState();
  return useAnswer(getYears, { query: { ...filter, undated: 'include' } }).data?.undated;
}

function YearWords({ undated }: { undated: Undated }) {
  const [{ filter }, update] = useAppState();
  const isBound = filter.from !== undefined || filter.to !== undefined;
  return (
    <div className="shell-years-words">
      <span className="shell-years-range">
        {isBound ? `${filter.from ?? 'start'} – ${filter.to ?? 'today'}` : 'All years'}
        <Info about="the years">
          Tall bars: how many links begin (pale) and organisations start (dark) in each year, under the other
          filters. What is known to lie wholly outside the chosen years is left out. {undated.organisations}{' '}
          organisations and {undated.links} links have no year;{' '}
          {filter.undated === 'include' ? 'they stay.' : 'they are left out.'}
        </Info>
      </span>
      <span className="ui-amount">{undatedWords(undated, filter)}</span>{' '}
      {isBound ? (
        <Button look="link" onPress={() => update(changeFilter({ from: undefined, to: undefined }))}>
          Clear
        </Button>
      ) : null}
    </div>
  );
}

/** Years under every view: what begins when, a brush with two handles, and play. */
export function YearStrip() {
  const [{ filter }] = useAppState();
  const { data } = useAnswer(getYears, { query: { ...filter, from: undefined, to: undefined } });
  const whole = useAnswer(getYears);
  const axis = useMemo(
    () => data && whole.data && yearAxis(whole.data.years, data.years, filter.from, filter.to),
    [data, whole.data, filter.from, filter.to],
  );
  const { isPlaying, toggle } = usePlay(axis);
  const undated = useUndated();
  if (!data || !whole.data) return <div className="shell-years" />;
  if (!axis) return <div className="shell-years shell-hint">Nothing in the data has a year.</div>;
  return (
    <div className="shell-years">
      <IconButton label={isPlaying ? 'Stop' : 'Play the years'} shortcut="p" onPress={toggle}>
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </IconButton>
      <YearWords undated={undated ?? data.undated} />
      <Brush axis={axis} />
    </div>
  );
}
