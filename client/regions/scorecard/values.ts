import type { Indicator, indicatorUnits } from '../../../contract/region-profile.ts';

type Grounds = Pick<Indicator, 'n' | 'of' | 'unit' | 'partsUnit'>;
type Unit = (typeof indicatorUnits)[number];

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const minus = (text: string) => text.replace('-', '−');

/** A value as it is read: shares as per cent, counts whole, indices to two digits; "–" for none. */
export function valueText(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  if (unit === 'share') return `${number.format(value * 100)} %`;
  if (unit === 'count' || unit === 'people') return minus(number.format(value));
  return minus(fine.format(value));
}

/** How much more the first is than the second, with its sign; shares in points of per cent; "–" where one is missing. */
export function differenceText(a: number | null, b: number | null, unit: Unit): string {
  if (a === null || b === null) return '–';
  const difference = a - b;
  const sign = difference > 0 ? '+' : '';
  if (unit === 'share') return `${sign}${minus(number.format(difference * 100))} points`;
  return `${sign}${valueText(difference, unit)}`;
}

const shownParts = 5;

/** "University 36, Corporate 28 and 3 more"; empty where there are no parts. */
export function partsText({ values, partsUnit }: Pick<Indicator, 'values' | 'partsUnit'>): string {
  if (values.length === 0 || partsUnit === null) return '';
  const parts = values
    .slice(0, shownParts)
    .map(({ name, value }) => `${name} ${valueText(value, partsUnit)}`);
  const more = values.length - shownParts;
  return `${parts.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/**
 * What a value rests on. A share is "of 74 firms"; one whose parts are counted is "from 20 links", as N may hold what the share leaves out;
 * else "N = 74 firms".
 */
export function restsOn({ n, of, unit, partsUnit }: Grounds): string {
  const amount = `${number.format(n)} ${of}`;
  if (unit !== 'share') return `N = ${amount}`;
  return partsUnit === 'people' || partsUnit === 'count' ? `from ${amount}` : `of ${amount}`;
}

/** "Rests on 74 and 30 firms": N of two regions in few words. */
export function restsOnBoth(a: Grounds, b: Grounds): string {
  return `Rests on ${number.format(a.n)} and ${number.format(b.n)} ${a.of}`;
}

/** What a value rests on, and p where there is a test. */
export function groundsText(indicator: Grounds & Pick<Indicator, 'test'>): string {
  const { test } = indicator;
  const p =
    test && test.p !== null ? `; p = ${test.p.toFixed(3)} (${number.format(test.permutations)} deals)` : '';
  return `${restsOn(indicator)}${p}`;
}
