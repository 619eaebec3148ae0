/**
 * The cells that worked examples refer to. Columns A to K are the sample scoresheet of a commune in Tây Ninh
 * (62 criteria, rows 2 to 63); these stand to its right.
 */
interface ExampleBlock {
  /** Address of the upper left cell. */
  readonly at: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export const EXAMPLE_CELLS: readonly ExampleBlock[] = [
  // Codes of Ho Chi Minh City's edition for communes and their figures a, b, c.
  {
    at: 'M2',
    rows: [
      ['DTI-02', 3, 4, null],
      ['DTI-12', 95, 100, null],
      ['DTI-28', 8000, 1500, 4492],
      ['DTI-36', 'Có', 0, 0],
      ['DTI-41', 2699, 9000, null],
      ['Tổng cộng', null, null, null],
    ],
  },
  // Points and maxima as typed in a form, with slips.
  {
    at: 'R2',
    rows: [
      [1.5, 2],
      [0.95, 2],
      [6, 5],
      ['Đạt', 4],
      [1.5, 5],
      [13.95, 18],
    ],
  },
  // Groups of the provinces' edition of 2022 with the points of Quảng Ninh, from its published values.
  {
    at: 'U2',
    rows: [
      ['NTS', 95.81],
      ['TCS', 90],
      ['HTS', 76.48],
      ['NLS', 62.5],
      ['ATTT', 53.82],
      ['HDCQS', 167.7],
      ['HDKTS', 88.56],
      ['HDXHS', 67.575],
    ],
  },
  // Names of units, index values and leagues.
  {
    at: 'X2',
    rows: [
      ['TP. Đà Nẵng', 0.8002, 'Khối 1'],
      ['TP.HCM', 0.7163, 'Khối 1'],
      ['Quảng Ninh', 0.7024, 'Khối 2'],
      ['Thừa Thiên - Huế', 0.70243, 'Khối 2'],
      ['Bộ KH&CN', null, null],
    ],
  },
  // Central figures.
  {
    at: 'AB1',
    rows: [
      ['Mã tiêu chí', 'Giá trị', 'Số lẻ', 'Nguồn', 'Ngày số liệu'],
      ['1.1', 10, null, 'Sở KH&CN', '31/12/2025'],
      ['1.3', 10, 0, 'Sở KH&CN', '31/12/2025'],
      ['1.5', 10, null, 'Sở KH&CN', '31/12/2025'],
    ],
  },
  // Ranks of the units beside, and a ranking before in another order.
  {
    at: 'AH2',
    rows: [
      [1, 'Đà Nẵng', 1],
      [2, 'Huế', 2],
      [3, 'Hồ Chí Minh', 3],
      [4, 'Bắc Ninh', 4],
    ],
  },
];
