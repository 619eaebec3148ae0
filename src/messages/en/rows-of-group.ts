/** How texts name the rows of a group that a check tells of together. */
import type { GroupData } from '../../engine/checks/by-group';

/** A cell in brackets, where it is known. */
export const inCell = (cell: string | null): string => (cell === null ? '' : ` (cell ${cell})`);

/** `Group 1 “Digital infrastructure”: 3 of 7 rows have`; `This row has` where nothing but one row is looked at. */
export function counted({ group, rows, of }: GroupData<unknown>, [one, many]: readonly [string, string]): string {
  if (group === null && of === 1) return `This row ${one}`;
  const name = group === null ? '' : `Group ${group.code} “${group.name.en}”: `;
  return `${name}${String(rows.length)} of ${String(of)} ${of === 1 ? 'row' : 'rows'} ${rows.length === 1 ? one : many}`;
}

/** The rows with what there is to say of each. */
export function listed<Detail>({ rows }: GroupData<Detail>, say: (detail: Detail) => string): string {
  return rows
    .map(({ code, cell, detail }) => {
      const text = say(detail);
      return `${code}${inCell(cell)}${text === '' ? '' : ` ${text}`}`;
    })
    .join('; ');
}
