/** Which central figures concern a scoresheet. */
import { identifyUnit, isAlike, type Identity } from '../ranking/identity';
import type { CompiledEdition } from '../scoring/compile';
import type { Scoresheet } from '../scoring/scoresheet';
import { nameKey } from '../units/name-key';
import type { CentralFigure } from './figure';
import type { CentralFigures } from './figures';
import { centralFinding, type CentralFinding } from './findings';
import { withoutContradictions } from './one-value';

interface FiguresForSheet {
  readonly figures: readonly CentralFigure[];
  readonly findings: readonly CentralFinding[];
}

/** So many names are told where none fits. */
const NAMES_TOLD = 5;

/** Finds the figures of units, however tables and scoresheets write their names. Made once for many scoresheets. */
export class FigureFinder {
  /** Names as written, by the unit they are known to mean and by what they look like. */
  private readonly byKey: ReadonlyMap<string, readonly Identity[]>;
  private readonly byLook: ReadonlyMap<string, readonly Identity[]>;

  constructor(
    private readonly figures: CentralFigures,
    private readonly compiled: CompiledEdition,
  ) {
    const written = figures.units.map((name) => ({ ...this.identify(name), name }));
    this.byKey = grouped(written, ({ key }) => key);
    this.byLook = grouped(written, lookOf);
  }

  /**
   * The figures of the scoresheet's unit and period, and those that name neither. A table of one period serves a scoresheet
   * that does not say its own.
   */
  for(sheet: Scoresheet): FiguresForSheet {
    const { names, findings } = this.namesOf(sheet.unit);
    const ofUnit = [null, ...names].flatMap((name) => this.figures.of(name));
    const periods = [...new Set(ofUnit.flatMap(({ period }) => period ?? []))];
    const period = sheet.period ?? (periods.length === 1 ? (periods[0] ?? null) : null);
    const ofPeriod = ofUnit.filter((figure) => figure.period === null || figure.period === period);
    if (ofPeriod.length > 0 || this.figures.size === 0) {
      const single = withoutContradictions(ofPeriod, this.compiled);
      return { figures: single.figures, findings: [...findings, ...single.findings] };
    }
    const data = {
      unit: sheet.unit,
      period: sheet.period,
      units: this.figures.units.slice(0, NAMES_TOLD),
      periods: periods.slice(0, NAMES_TOLD),
    };
    return { figures: [], findings: [...findings, centralFinding('central-none-for-sheet', 'warning', data)] };
  }

  /** The names under which the table has a unit: its own, or else the only one that can be another way to write it. */
  private namesOf(unit: string | null): {
    readonly names: readonly string[];
    readonly findings: readonly CentralFinding[];
  } {
    if (unit === null) return { names: [], findings: [] };
    const own = this.identify(unit);
    const same = this.byKey.get(own.key) ?? [];
    const alike = (this.byLook.get(lookOf(own)) ?? []).filter((other) => isAlike(own, other));
    if (same.length > 0) {
      const data = { unit, written: alike.map(({ name }) => name) };
      const leftOut = alike.length === 0 ? [] : [centralFinding('central-names-left-out', 'warning', data)];
      return { names: same.map(({ name }) => name), findings: leftOut };
    }
    const [only, ...others] = alike;
    if (only === undefined || others.length > 0) return { names: [], findings: [] };
    const { name } = only;
    return { names: [name], findings: [centralFinding('central-unit-alike', 'notice', { unit, written: name })] };
  }

  private identify(name: string): Identity {
    const { level, years } = this.compiled.edition;
    return identifyUnit(name, level, years);
  }
}

function lookOf({ name }: Identity): string {
  return nameKey(name).key;
}

function grouped(identities: readonly Identity[], keyOf: (identity: Identity) => string) {
  const groups = new Map<string, Identity[]>();
  for (const identity of identities) {
    const group = groups.get(keyOf(identity));
    if (group === undefined) groups.set(keyOf(identity), [identity]);
    else group.push(identity);
  }
  return groups;
}
