import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAddin, type RunningAddin } from '../support/office-window';
import { UNREACHABLE } from '../support/uncalled';
import { describeCells } from './scenarios/cells';
import { describeEvents } from './scenarios/events';
import { describeFunctions, FUNCTIONS_JSON } from './scenarios/functions';
import { describeLooks } from './scenarios/looks';
import { describeRules } from './scenarios/rules';
import { describeShell } from './scenarios/shell';
import { describeStructure } from './scenarios/structure';
import { describeWorkbook } from './scenarios/workbook';

describe('every emulated member, called by unmodified office.js', () => {
  let running: RunningAddin | undefined;
  const addin = (): RunningAddin => {
    if (running === undefined) {
      throw new Error('The add-in did not start.');
    }
    return running;
  };
  beforeAll(async () => {
    running = await startAddin({ functionsJson: FUNCTIONS_JSON });
  });
  afterAll(() => {
    running?.close();
  });

  describeCells(addin);
  describeLooks(addin);
  describeStructure(addin);
  describeRules(addin);
  describeWorkbook(addin);
  describeEvents(addin);
  describeShell(addin);
  describeFunctions(addin);

  describe('coverage', () => {
    it('has called every member that is said to be emulated', () => {
      const called = new Set(
        addin()
          .host.coverage()
          .map(({ member }) => member),
      );
      const uncalled = addin()
        .host.emulatedMembers()
        .filter((member) => !called.has(member));
      expect(uncalled).toEqual(UNREACHABLE);
    });

    it('lists what was refused, and names it in the refusal', async () => {
      const shapes = addin().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().shapes.getCount();
        await context.sync();
      });
      await expect(shapes).rejects.toMatchObject({ code: 'ApiNotFound', message: 'Worksheet.shapes is not emulated.' });
      const refused = addin()
        .host.coverage()
        .filter(({ emulated }) => !emulated);
      expect(refused).toEqual([{ member: 'Worksheet.shapes', emulated: false, hits: 1 }]);
    });
  });
});
