/** `range.hyperlink`: of the first cell; setting it links every cell of the range. */
import * as z from 'zod/mini';
import { Failure } from '../batch/failure';
import type { Property } from '../batch/host-object';
import { mustBeUnprotected, type Cells } from './world';

const hyperlink = z.object({
  address: z.optional(z.string()),
  documentReference: z.optional(z.string()),
  screenTip: z.optional(z.string()),
  textToDisplay: z.optional(z.string()),
});

/** Excel draws links so unless it is told otherwise. */
const LINK_COLOR = '#0563C1';

function read(cells: Cells): unknown {
  const { top, left } = cells.area;
  const { id } = cells.sheet.info();
  const link = cells.world.port.hyperlink(id, top, left);
  const cell = cells.world.port.read(id, { top, left, bottom: top, right: left })[0]?.[0];
  const entries = Object.entries({ ...link, textToDisplay: cell?.text }).filter(([, value]) => value !== null);
  return link === null ? null : Object.fromEntries(entries);
}

function write(cells: Cells, value: unknown): void {
  mustBeUnprotected(cells.sheet, 'allowInsertHyperlinks');
  const parsed = z.safeParse(hyperlink, value);
  if (!parsed.success) {
    throw new Failure('InvalidArgument');
  }
  const { address = null, documentReference = null, screenTip = null, textToDisplay } = parsed.data;
  if ((address === null) === (documentReference === null)) {
    throw new Failure('InvalidArgument', 'A link needs either an address or a documentReference.');
  }
  const { id } = cells.sheet.info();
  const { port } = cells.world;
  for (let row = cells.area.top; row <= cells.area.bottom; row += 1) {
    for (let column = cells.area.left; column <= cells.area.right; column += 1) {
      port.setHyperlink(id, row, column, { address, documentReference, screenTip });
    }
  }
  if (textToDisplay !== undefined) {
    const line = Array.from({ length: cells.columns }, () => ({ constant: textToDisplay }));
    port.write(
      id,
      cells.area,
      Array.from({ length: cells.rows }, () => line),
    );
  }
  port.setFormat(id, cells.area, { fontColor: LINK_COLOR });
}

export const linkProperties: Readonly<Record<string, Property<Cells>>> = {
  Hyperlink: { read, write },
};
