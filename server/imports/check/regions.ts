import type { Row } from '../csv/rows.ts';
import type { Properties } from '../link-tables.ts';
import { didYouMean } from '../suggest.ts';
import type { RegionRow } from '../tables/regions.ts';
import { firstDifference, reportDifference } from './compare.ts';
import { type CheckContext, lineOf, placeIn } from './context.ts';
import type { RowPlace } from './register.ts';

/** A region as it will be stored. */
export interface NewRegion {
  code: string;
  name: string;
  level: number;
  parent: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  version: string | null;
}

interface Told {
  row: RegionRow;
  place: RowPlace;
}

const nutsShape = /^[A-Z]{2}[A-Z0-9]{0,3}$/;
const structure = { level: 'level', parent: 'parent', country: 'country' };
const description = { name: 'name', lat: 'lat', lon: 'lon', version: 'version' };

/** Country letters and up to three more: the level is the length less two, the parent has one letter less. */
export function regionFromShape(code: string): NewRegion | undefined {
  if (!nutsShape.test(code)) return undefined;
  const parent = code.length > 2 ? code.slice(0, -1) : null;
  const country = code.slice(0, 2);
  return { code, name: code, level: code.length - 2, parent, country, lat: null, lon: null, version: null };
}

/** The regions that tables name, the graph holds, or that are made from a code's shape. */
export class RegionCheck {
  private readonly context: CheckContext;
  private readonly told = new Map<string, Told>();
  private readonly made = new Map<string, NewRegion>();
  private readonly unknown = new Set<string>();
  private stored = new Map<string, Properties>();

  constructor(context: CheckContext) {
    this.context = context;
  }

  async load(): Promise<void> {
    const regions = await this.context.stored.regions();
    this.stored = new Map(regions.map((region) => [String(region.code), region]));
  }

  /** Takes a row of the regions table. */
  take(row: Row<RegionRow>, place: RowPlace): void {
    const { code } = row.values;
    if (code === null) return;
    const twin = this.told.get(code);
    if (!twin) this.told.set(code, { row: row.values, place });
    else if (row.ok) this.reportTwin(row.values, twin, place);
    if (row.ok && !twin) this.compare(row.values, place);
  }

  private reportTwin(row: RegionRow, twin: Told, place: RowPlace): void {
    if (JSON.stringify(row) === JSON.stringify(twin.row)) {
      const first = lineOf(this.context, twin.place, place);
      const message = `Region ${row.code} stands in ${first} too, exactly so; it is read once.`;
      this.context.findings.warning('twin-row', placeIn(this.context, place, 'code'), message);
      return;
    }
    const columns = Object.keys(row).filter((column) => column !== 'code');
    const both = { what: `Region ${row.code}`, first: twin.place, place, said: row, columns };
    this.context.twinRows.tell(this.context, both, 'code');
  }

  private compare(row: RegionRow, place: RowPlace): void {
    const stored = this.stored.get(row.code);
    if (!stored) return;
    const said = { ...row };
    const { findings } = this.context;
    const what = `Region ${row.code}`;
    const column = firstDifference(said, stored, structure) as keyof RegionRow | undefined;
    if (column) {
      reportDifference(findings, placeIn(this.context, place), what, column, row[column], stored, column);
      return;
    }
    const described = firstDifference(said, stored, description) as keyof RegionRow | undefined;
    if (!described) {
      this.context.unchanged++;
      return;
    }
    const message = `${what} is in the data set "${stored.dataset}" with ${described} "${stored[described] ?? ''}"; that is kept, not "${row[described]}".`;
    findings.warning('region-kept', placeIn(this.context, place, described), message);
  }

  /** To be called after the last row of the regions table: parents, levels and countries. */
  finish(): void {
    for (const { row, place } of this.told.values()) {
      if (row.level === null && !regionFromShape(row.code)) {
        const message = `Region ${row.code} has no level, and its code doesn't show one. Write 0 (country) to 3.`;
        this.context.findings.error('missing', placeIn(this.context, place, 'level'), message);
      }
      this.checkParent(row, place);
    }
  }

  private checkParent(row: RegionRow, place: RowPlace): void {
    const region = this.fromRow(row);
    if (region.parent === null || !this.isKnown(region.parent, place, 'parent')) return;
    const above = this.levelOf(region.parent);
    if (above === undefined || above < region.level) return;
    const message = `Region ${row.code} (level ${region.level}) can't lie in ${region.parent} (level ${above}): a parent's level is lower.`;
    this.context.findings.error('region-level', placeIn(this.context, place, 'parent'), message);
  }

  private levelOf(code: string): number | undefined {
    const told = this.told.get(code);
    if (told) return this.fromRow(told.row).level;
    return (this.stored.get(code)?.level as number | undefined) ?? this.made.get(code)?.level;
  }

  private fromRow(row: RegionRow): NewRegion {
    const shape = regionFromShape(row.code);
    const parent = row.parent ?? (row.level === null ? (shape?.parent ?? null) : null);
    return { ...row, name: row.name ?? row.code, level: row.level ?? shape?.level ?? 3, parent };
  }

  /** What a known region is part of. */
  above(code: string): string | null {
    const told = this.told.get(code);
    if (told) return this.fromRow(told.row).parent;
    return (
      (this.stored.get(code)?.parent as string | null | undefined) ?? this.made.get(code)?.parent ?? null
    );
  }

  /** Is the region known, or can it be made? Reports each code once, at its first place. */
  isKnown(code: string, place: RowPlace, column: string): boolean {
    if (this.told.has(code) || this.stored.has(code) || this.made.has(code)) return true;
    const shape = regionFromShape(code);
    if (shape) {
      this.make(shape);
      const message = `Region ${code} is in no regions table; it is made from its code (level ${shape.level}), without a name.`;
      this.context.findings.warning('region-made', placeIn(this.context, place, column), message);
      return true;
    }
    const seen = this.unknown.has(code);
    this.unknown.add(code);
    const hint = seen ? '' : didYouMean(code, this.codes());
    const message = `No regions table and no data set has a region "${code}".${hint} Add it to regions.csv, or use a NUTS code.`;
    this.context.findings.error('unknown-region', placeIn(this.context, place, column), message);
    return false;
  }

  private make(region: NewRegion): void {
    if (this.told.has(region.code) || this.stored.has(region.code) || this.made.has(region.code)) return;
    this.made.set(region.code, region);
    const above = region.parent && regionFromShape(region.parent);
    if (above) this.make(above);
  }

  private *codes(): Generator<string> {
    yield* this.told.keys();
    yield* this.stored.keys();
  }

  /** The country of a region: its own, else that of what it lies in. */
  private countryOf(region: NewRegion): string | null {
    if (region.country !== null) return region.country;
    if (region.parent !== null) {
      const stored = this.stored.get(region.parent);
      if (stored) return (stored.country as string | undefined) ?? null;
      const told = this.told.get(region.parent);
      const above = told ? this.fromRow(told.row) : this.made.get(region.parent);
      return above && above.level < region.level ? this.countryOf(above) : null;
    }
    if (region.level === 0) return region.code;
    // A code of the user's own may look like NUTS by chance; then its level tells them apart.
    const shape = regionFromShape(region.code);
    return shape?.level === region.level ? shape.country : null;
  }

  /** What is to be stored: regions that the graph doesn't have. */
  newRegions(): NewRegion[] {
    const told = [...this.told.values()].map(({ row }) => this.fromRow(row));
    const fresh = told.filter((region) => !this.stored.has(region.code));
    return [...fresh, ...this.made.values()].map((region) => ({
      ...region,
      country: this.countryOf(region),
    }));
  }
}
