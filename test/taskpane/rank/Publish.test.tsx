import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../../src/messages/language';
import { Publish } from '../../../src/taskpane/rank/Publish';
import { loadScoring } from '../../../src/taskpane/workbook/load-scoring';
import type { RunningAddin } from '../../host/support/office-window';
import { gridFrom } from '../../workbook/grid-from';
import { contents, openAddin } from '../../workbook/excel/open-addin';
import { renderPane } from '../render-pane';
import { rankingOf, type RankingOptions } from './ranking';

// Sheet by sheet into a workbook in memory takes its time on a busy machine.
jest.setTimeout(60_000);

let addin: RunningAddin;

beforeAll(async () => {
  await (await loadScoring()).loadRankTools();
}, 60_000);

beforeEach(async () => {
  addin = await openAddin({ sheets: [gridFrom([['x']], { name: 'Trang1' })] });
});

function show(options: RankingOptions = {}, language: Language = 'vi'): void {
  const session = { again: () => undefined, goTo: () => undefined };
  renderPane(<Publish ranking={rankingOf(options)} session={session} />, language);
}

const box = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('checkbox', { name });
const scorecards = (): HTMLInputElement => box('Trang kết quả của từng đơn vị');
const analysis = (): HTMLInputElement => box('Trang phân tích độ vững của thứ hạng');
const sheets = (): readonly string[] => addin.port.sheets().map(({ name }) => name);

async function makePapers(): Promise<string> {
  await userEvent.setup().click(screen.getByRole('button', { name: 'Tạo các trang công bố' }));
  return (await screen.findByText(/^Đã tạo các trang tính: /, undefined, { timeout: 30_000 })).textContent;
}

describe('what the papers have besides', () => {
  it('is nothing unless it is asked for', async () => {
    show();
    expect([scorecards().checked, analysis().checked]).toEqual([false, false]);
    expect(await makePapers()).toContain('Bảng tập hợp.');
    expect(sheets()).not.toContain('Phân tích độ vững');
    expect(sheets()).not.toContain('UBND xã Cần Giuộc');
  });

  it('is a sheet for each unit and the analysis, said to be no result; of many sheets the first are named', async () => {
    show();
    const user = userEvent.setup();
    await user.click(scorecards());
    await user.click(analysis());
    expect(await makePapers()).toMatch(/Phân tích độ vững.* và \d+ trang tính khác\.$/);
    expect(sheets()).toEqual(expect.arrayContaining(['UBND xã Cần Giuộc', 'UBND xã A', 'UBND xã K', 'Bảng tập hợp']));
    expect([...contents(addin, 'Phân tích độ vững').values()]).toContain(
      'Phân tích tham khảo, không phải kết quả xếp hạng chính thức.',
    );
  });

  it('says how many sheets that makes', () => {
    show({ lines: ['UBND xã A,0.5,0.5,0.5,0.5,0.5,0.5'] }, 'en');
    expect(screen.getByText('One sheet for each unit: 1 more sheet.')).toBeTruthy();
  });

  it('cannot be asked for while a unit holds up publication', () => {
    const at = { sheet: 'ds', address: 'A2' };
    const units = [{ unit: 'UBND xã A', at, league: null, rank: null, state: 'Trả lại' }];
    const lines = ['UBND xã A,0.5,0.5,0.5,0.5,0.5,0.5'];
    show({ lines, list: { file: 'ds.csv', hasStates: true, units } });
    expect([scorecards().disabled, analysis().disabled]).toEqual([true, true]);
  });
});
