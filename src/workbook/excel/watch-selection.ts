import { ok, type Result } from '../../engine/result';
import { refusalAsValue, runExcel, type ExcelFailure } from './run';
import type { StopWatching } from './watch';

/** Calls `onHint` whenever another cell may have been selected, on any sheet. Whoever hears it reads the cursor. */
export async function watchSelection(onHint: () => void): Promise<Result<StopWatching, ExcelFailure>> {
  const hint = (): Promise<void> => {
    onHint();
    return Promise.resolve();
  };
  const started = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const registrations = [worksheets.onSelectionChanged.add(hint), worksheets.onActivated.add(hint)];
    await context.sync();
    return registrations;
  });
  if (!started.ok) {
    return started;
  }
  return ok(() =>
    refusalAsValue(async () => {
      for (const registration of started.value) registration.remove();
      await started.value[0]?.context.sync();
    }),
  );
}
