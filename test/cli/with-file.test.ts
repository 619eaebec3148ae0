import { expect, it } from '@jest/globals';
import { withFile } from '../../src/cli/with-file';

it.each([
  [null, 'Xã A: thiếu điểm.', 'Xã A: thiếu điểm.'],
  ['xa/a.csv', 'a.csv: giống hệt b.csv.', 'xa/a.csv: giống hệt b.csv.'],
  ['xa/a.csv', 'xa/a.csv: giống hệt b.csv.', 'xa/a.csv: giống hệt b.csv.'],
  ['xa/a.csv', 'Không có tệp “xa/a.csv”.', 'Không có tệp “xa/a.csv”.'],
  ['xa/a.csv', 'Tệp “a.csv” trống.', 'xa/a.csv: Tệp “a.csv” trống.'],
  // A name that happens to stand in other words.
  ['a.csv', 'Giống hệt ba.csv.', 'a.csv: Giống hệt ba.csv.'],
  ['kq', 'Tiêu chí 1.1: kqua không rõ.', 'kq: Tiêu chí 1.1: kqua không rõ.'],
])('tells of %j: %s', (file, text, told) => {
  expect(withFile(file, text)).toBe(told);
});
