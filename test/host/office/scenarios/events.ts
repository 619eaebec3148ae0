import { describe, expect, it } from '@jest/globals';
import { until, type RunningAddin } from '../../support/office-window';

/** Events of sheets and of the collection of sheets. */
export function describeEvents(addin: () => RunningAddin): void {
  describe('events', () => {
    it('fires what the person and the add-in do, once per listener, and stops when asked to', async () => {
      const { Excel, port } = addin();
      const heard: string[] = [];
      const hear = (line: string): Promise<void> => {
        heard.push(line);
        return Promise.resolve();
      };
      const changedCells: string[] = [];
      const handlers = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getActiveWorksheet();
        const added = [
          sheet.onChanged.add(async (event) => {
            await hear(`sheet changed ${event.address} ${event.source} ${event.triggerSource}`);
            await Excel.run(async (again) => {
              const ranges = [event.getRange(again), event.getRangeOrNullObject(again)];
              ranges.forEach((range) => range.load('address'));
              await again.sync();
              changedCells.push(...ranges.map(({ address }) => address));
            });
          }),
          sheet.onSelectionChanged.add(({ address }) => hear(`sheet selected ${address}`)),
          sheet.onActivated.add(() => hear('sheet activated')),
          sheet.onDeactivated.add(() => hear('sheet deactivated')),
          worksheets.onChanged.add(({ address, worksheetId }) => hear(`any changed ${worksheetId} ${address}`)),
          worksheets.onSelectionChanged.add(({ address }) => hear(`any selected ${address}`)),
          worksheets.onActivated.add(({ worksheetId }) => hear(`any activated ${worksheetId}`)),
          worksheets.onDeactivated.add(({ worksheetId }) => hear(`any deactivated ${worksheetId}`)),
          worksheets.onAdded.add(() => hear('added')),
          worksheets.onDeleted.add(() => hear('deleted')),
        ];
        await context.sync();
        return added;
      });

      port.type('s1', 0, 3, { constant: 42 });
      await until(() => changedCells.length === 2);
      expect(heard.splice(0).sort()).toEqual(['any changed s1 D1', 'sheet changed D1 Local Unknown']);
      expect(changedCells).toEqual(['Sheet1!D1', 'Sheet1!D1']);

      port.select('s1', { top: 4, left: 0, bottom: 5, right: 1 });
      await until(() => heard.length === 2);
      expect(heard.splice(0).sort()).toEqual(['any selected A5:B6', 'sheet selected A5:B6']);

      const other = port.addSheet('Other');
      port.activateSheet(other);
      port.activateSheet('s1');
      port.deleteSheet(other);
      await until(() => heard.length === 8);
      expect(heard.splice(0).sort()).toEqual(
        [
          `any activated ${other}`,
          'any activated s1',
          `any deactivated ${other}`,
          'any deactivated s1',
          'added',
          'deleted',
          'sheet activated',
          'sheet deactivated',
        ].sort(),
      );

      for (const handler of handlers) {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      port.type('s1', 0, 3, { constant: 43 });
      await Excel.run((context) => context.sync());
      expect(heard).toEqual([]);
    });
  });
}
