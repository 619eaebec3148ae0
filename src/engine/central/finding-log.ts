import { centralFinding, type CentralFinding, type CentralReadingCheck } from './findings';

/** So many findings of one check are listed; of a table that is wrong throughout, a person needs no more. */
const MOST_OF_ONE_CHECK = 20;

/** What reading one row can find. */
type ReadingFinding = Extract<CentralFinding, { readonly check: CentralReadingCheck }>;

/** Findings of a table that may have a million rows: the first of each check, then how many more there are. */
export class FindingLog {
  private readonly kept: CentralFinding[] = [];
  private readonly counts = new Map<CentralReadingCheck, number>();

  add(finding: ReadingFinding): void {
    const count = (this.counts.get(finding.check) ?? 0) + 1;
    this.counts.set(finding.check, count);
    if (count <= MOST_OF_ONE_CHECK) this.kept.push(finding);
  }

  all(): readonly CentralFinding[] {
    const more = [...this.counts]
      .filter(([, count]) => count > MOST_OF_ONE_CHECK)
      .map(([of, count]) =>
        centralFinding('central-more-findings', 'notice', { of, count: count - MOST_OF_ONE_CHECK }),
      );
    return [...this.kept, ...more];
  }
}
