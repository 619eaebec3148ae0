/** How texts name the rows of a group that a check tells of together. */
import type { GroupData } from '../../engine/checks/by-group';

/** A cell in brackets, where it is known. */
export const inCell = (cell: string | null): string => (cell === null ? '' : ` (ô ${cell})`);

/** `Chỉ số chính 1 “Hạ tầng số”: 3/7 dòng`; `Dòng này` where nothing but one row is looked at. */
export function counted({ group, rows, of }: GroupData<unknown>): string {
  if (group === null && of === 1) return 'Dòng này';
  const name = group === null ? '' : `Chỉ số chính ${group.code} “${group.name.vi}”: `;
  return `${name}${String(rows.length)}/${String(of)} dòng`;
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
