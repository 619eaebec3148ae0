/** What a command wrote into the appraised cells of a form. */
import type { EntryOf, ReviewEntry, ReviewLog } from '../../engine/review/model';
import type { Entry, Scoresheet } from '../../engine/scoring/scoresheet';

/** The form once entries were logged: cells that they filled or gave back hold what the entries say. */
export function withCells(scoresheet: Scoresheet, added: readonly ReviewEntry[], log: ReviewLog): Scoresheet {
  const filled = new Map(
    log.entries.flatMap((entry): [string, EntryOf<'conclusion'>][] =>
      entry.kind === 'conclusion' && entry.filled !== null ? [[entry.hash, entry]] : [],
    ),
  );
  const entries = added.reduce<readonly Entry[]>((rows, entry) => {
    if (entry.kind === 'undo') {
      return entry.restored.reduce((restored, hash) => {
        const { filled: cell = null, criterion = null } = filled.get(hash) ?? {};
        const was = cell !== null && 'value' in cell.was && typeof cell.was.value === 'number' ? cell.was.value : null;
        return cell === null ? restored : appraised(restored, criterion, cell.round, was);
      }, rows);
    }
    const cell = entry.kind === 'conclusion' ? entry.filled : null;
    return cell === null ? rows : appraised(rows, entry.criterion, cell.round, cell.now);
  }, scoresheet.entries);
  return { ...scoresheet, entries };
}

function appraised(
  rows: readonly Entry[],
  criterion: string | null,
  round: number,
  points: number | null,
): readonly Entry[] {
  return rows.map((row) =>
    row.criterion === criterion
      ? { ...row, appraised: row.appraised.map((was, index) => (index === round - 1 ? points : was)) }
      : row,
  );
}
