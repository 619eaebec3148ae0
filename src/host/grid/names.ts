/** Defined names of the workbook. */
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/preset-sheets-core';
import type { IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';
import type { WorkbookPort } from '../port';
import type { PortContext } from './context';

type Names = Pick<WorkbookPort, 'names' | 'addName' | 'deleteName'>;

/** Univer's mark of a name that holds for the whole workbook. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** The port's defined names; all are of the whole workbook. */
export function namesOf(context: PortContext): Names {
  const service = context.injector.get(IDefinedNamesService);
  const unitId = context.workbook.getId();
  const all = (): readonly IDefinedNamesServiceParam[] => Object.values(service.getDefinedNameMap(unitId) ?? {});
  return {
    names: () =>
      all().map(({ name, formulaOrRefString }) => ({ name, formula: `=${formulaOrRefString.replace(/^=/, '')}` })),
    // By mutation: the command refuses names that are also names of functions, which Excel allows.
    addName(name, formula) {
      context.run(SetDefinedNameMutation.id, {
        id: `name-${name.toLowerCase()}`,
        name,
        formulaOrRefString: formula.replace(/^=/, ''),
        localSheetId: WHOLE_WORKBOOK,
        comment: '',
        hidden: false,
      });
    },
    deleteName(name) {
      const found = all().find((entry) => entry.name.toLowerCase() === name.toLowerCase());
      if (found !== undefined) {
        context.run(RemoveDefinedNameMutation.id, { ...found });
      }
    },
  };
}
