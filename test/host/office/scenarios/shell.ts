import { describe, expect, it } from '@jest/globals';
import { until, type RunningAddin } from '../../support/office-window';

/** The shell around the workbook: pane, commands, document settings, editing of cells. */
export function describeShell(addin: () => RunningAddin): void {
  describe('shell', () => {
    it('hides and shows the pane', async () => {
      const { Office, isPaneVisible } = addin();
      const modes: string[] = [];
      const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
      await Office.addin.hide();
      expect(isPaneVisible()).toBe(false);
      await Office.addin.showAsTaskpane();
      expect(isPaneVisible()).toBe(true);
      await until(() => modes.length === 2);
      expect(modes).toEqual(['Hidden', 'Taskpane']);
      await stop();
    });

    it('remembers how the add-in starts', async () => {
      const { Office } = addin();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      expect(await Office.addin.getStartupBehavior()).toBe('Load');
    });

    it('runs ribbon commands until they are completed', async () => {
      const { Office, host } = addin();
      const pressed: string[] = [];
      Office.actions.associate('ScoreSheet', (event: Office.AddinCommands.Event) => {
        pressed.push(event.source.id);
        event.completed();
      });
      await host.runCommand('ScoreSheet', 'ScoreButton');
      expect(pressed).toEqual(['ScoreButton']);
      await expect(host.runCommand('Unknown')).rejects.toThrow('did not run Unknown');
    });

    it('keeps document settings', async () => {
      const { settings } = addin().Office.context.document;
      settings.set('language', 'vi');
      const saved = await new Promise<string>((resolve) => {
        settings.saveAsync((result) => {
          resolve(result.status.toString());
        });
      });
      settings.set('language', 'en');
      const refreshed = await new Promise<unknown>((resolve) => {
        settings.refreshAsync(() => {
          resolve(settings.get('language'));
        });
      });
      expect([saved, refreshed]).toEqual(['succeeded', 'vi']);
    });

    it('refuses calls while a person types in a cell, or lets them wait', async () => {
      const { Excel, port } = addin();
      port.setEditing(true);
      const read = async (context: Excel.RequestContext): Promise<string> => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      };
      await expect(Excel.run(read)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
      const waiting = Excel.run({ delayForCellEdit: true }, read);
      port.setEditing(false);
      expect(await waiting).toBe('Sheet1');
    });
  });
}
