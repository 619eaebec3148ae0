import { ok, type Result } from '../../engine/result';
import { refusalAsValue, runExcel, type ExcelFailure } from './run';

/** Ends the watch. */
export type StopWatching = () => Promise<Result<void, ExcelFailure>>;

/**
 * Calls `onHint` whenever something in the workbook may have changed. It is a hint only: events say too little (edits
 * of several cells, picks from a list, recalculation), so whoever hears it reads again.
 * A change on any sheet counts, because formulas of a form may read other sheets.
 */
export async function watchWorkbook(onHint: () => void): Promise<Result<StopWatching, ExcelFailure>> {
  const hint = (): Promise<void> => {
    onHint();
    return Promise.resolve();
  };
  const started = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const registrations = [
      worksheets.onChanged.add(hint),
      worksheets.onActivated.add(hint),
      worksheets.onAdded.add(hint),
      worksheets.onDeleted.add(hint),
    ];
    await context.sync();
    return registrations;
  });
  return started.ok ? ok(() => stop(started.value)) : started;
}

/** Handlers are taken off on the context that they were added on. */
function stop(registrations: readonly { context: OfficeExtension.ClientRequestContext; remove(): void }[]) {
  return refusalAsValue(async () => {
    for (const registration of registrations) registration.remove();
    await registrations[0]?.context.sync();
  });
}
