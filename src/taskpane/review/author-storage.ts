/** Who ruled last in this browser: kept in the pane's own storage, never in the workbook. */
import { ROLES, type Author, type Role } from '../../engine/review/model';

const NAME = 'dti.review.name';
const ROLE = 'dti.review.role';

/** Null where nobody was kept, or the browser lets nothing be kept. */
export function keptAuthor(): Author | null {
  try {
    const name = localStorage.getItem(NAME)?.trim() ?? '';
    const role = ROLES.find((one) => one === localStorage.getItem(ROLE));
    return name === '' || role === undefined ? null : { name, role };
  } catch {
    // Third-party storage may be blocked: the person is asked again each time.
    return null;
  }
}

/** Remembers name and role for the next time; where storage is refused, nothing happens. */
export function keepAuthor({ name, role }: { readonly name: string; readonly role: Role }): void {
  try {
    localStorage.setItem(NAME, name);
    localStorage.setItem(ROLE, role);
  } catch {
    // As above: the choice holds for this session.
  }
}
