import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import published from '../fixtures/published-values.json';
import { dti, inFolder } from './run-cli';

const { groups, rows } = published.province2022;
const HEAD = `Đơn vị,${groups.join(',')}`;
const row = (name: string, values: readonly number[]): string => `${name},${values.join(',')}`;
const flat = (value: number): readonly number[] => groups.map(() => value);

describe('dti rank --previous with a table of values', () => {
  it('compares across a merger: plain means, ranked again, with the lineage and whose doing it was', () =>
    inFolder(async (folder) => {
      const [before, now] = [join(folder, '2023.csv'), join(folder, '2024.csv')];
      const old = [
        row('Đà Nẵng', rows[0]?.values ?? []),
        row('Quảng Nam', rows[2]?.values ?? []),
        row('Hà Nội', flat(0.76)),
      ];
      writeFileSync(before, ['Năm 2023', HEAD, ...old].join('\n'));
      writeFileSync(now, ['Năm 2024', HEAD, row('Đà Nẵng', flat(0.9)), row('Hà Nội', flat(0.8))].join('\n'));
      const { stdout, code } = await dti(['rank', now, '--edition', 'province-2023', '--previous', before]);
      expect(code).toBe(0);
      const lines = stdout.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
      expect(lines).toContain('So sánh năm 2024 với năm 2023:');
      expect(lines).toContain('Đà Nẵng 2 → 1 +1 +1 0 0 0,7513 → 0,9000 +0,1487');
      expect(lines).toContain('Hà Nội 1 → 2 -1 0 -1 0 0,7600 → 0,8000 +0,0400');
      expect(stdout).toContain('Quảng Nam (hạng 3, chỉ số 0,7024) + Đà Nẵng (hạng 1, chỉ số 0,8002)');
      expect(stdout).toContain('được sáp nhập từ');
    }));

  it('compares with the published result of the year before as with its table', () =>
    inFolder(async (folder) => {
      const [before, now] = [join(folder, '2022.csv'), join(folder, '2023.csv')];
      const result = join(folder, '2022.json');
      writeFileSync(before, ['Năm 2022', HEAD, row('Huế', flat(0.5)), row('Hà Nội', flat(0.76))].join('\n'));
      writeFileSync(now, ['Năm 2023', HEAD, row('Huế', flat(0.9)), row('Hà Nội', flat(0.8))].join('\n'));
      expect((await dti(['rank', before, '--edition', 'province-2022', '--result', result])).code).toBe(0);
      const ofTable = await dti(['rank', now, '--edition', 'province-2023', '--previous', before]);
      const ofResult = await dti(['rank', now, '--edition', 'province-2023', '--previous', result]);
      expect(ofResult.stdout).toContain('So sánh năm 2023 với năm 2022:');
      expect(ofResult.stdout).toContain('+0,4000');
      expect(ofResult.stdout.replaceAll('2022.json', '2022.csv')).toBe(ofTable.stdout);
    }));

  it('takes an earlier table to be of the level that is ranked now', () =>
    inFolder(async (folder) => {
      const [before, now] = [join(folder, 'truoc.csv'), join(folder, 'nay.csv')];
      const table = (values: string): string => ['Đơn vị,1,2,3,4,5,6', `Xã Mỹ Lệ${values}`].join('\n');
      writeFileSync(before, `Năm 2024\n${table(',0.5'.repeat(6))}`);
      writeFileSync(now, table(',0.6'.repeat(6)));
      const asked = ['--edition', 'tayninh-commune-2025', '--previous', before];
      const { stdout, code } = await dti(['rank', now, ...asked]);
      expect(stdout).toContain('So sánh năm 2025 với năm 2024:');
      expect(code).toBe(0);
    }));

  it('shows the ranks alone where the earlier table has nothing else', () =>
    inFolder(async (folder) => {
      const [before, now] = [join(folder, 'truoc.csv'), join(folder, 'nay.csv')];
      writeFileSync(before, ['Hạng,Đơn vị', '1,Hà Nội', '2,Huế'].join('\n'));
      writeFileSync(now, ['Năm 2023', HEAD, row('Huế', flat(0.9)), row('Hà Nội', flat(0.8))].join('\n'));
      const { stdout } = await dti(['rank', now, '--edition', 'province-2023', '--previous', before]);
      expect(stdout).toContain('Hạng trước');
      expect(stdout).not.toContain('So sánh năm');
    }));
});
