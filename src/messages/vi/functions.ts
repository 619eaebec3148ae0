import type { FunctionTexts } from '../functions';

const list = (items: readonly string[]): string => items.join(', ');

export const functionTexts: FunctionTexts = {
  noGroup: () => 'Chưa có chỉ số chính. Cần số thứ tự hoặc mã, ví dụ 1.',
  unknownGroup: ({ group, edition, groups }) =>
    `Bộ chỉ số ${edition} không có chỉ số chính “${group}”. Các chỉ số chính: ${list(groups)}.`,
  unknownEdition: ({ edition, editions }) =>
    `Không có bộ chỉ số “${edition}”. Các bộ chỉ số hiện có: ${list(editions)}.`,
  editionIsRange: () => 'Bộ chỉ số là một vùng nhiều ô. Cần một tên định danh, ví dụ tayninh-commune-2025.',
  noCodes: () => 'Vùng mã không có mã tiêu chí nào. Hãy chọn cột mã, ví dụ A2:A63.',
  noEditionFits: ({ codes, editions }) =>
    `Các mã trong vùng (${list(codes)}…) không khớp bộ chỉ số nào. Các bộ chỉ số hiện có: ${list(editions)}. Hãy kiểm tra cột mã, hoặc ghi tên định danh của bộ chỉ số vào đối số thứ tư.`,
  severalEditionsFit: ({ editions }) =>
    `Các mã này khớp với nhiều bộ chỉ số: ${list(editions)}. Hãy ghi tên định danh của bộ chỉ số vào đối số thứ tư.`,
  unknownCode: ({ row, code, edition }) =>
    `Bộ chỉ số ${edition} không có mã “${code}” (dòng thứ ${String(row)} của vùng). Hãy sửa mã, hoặc bỏ dòng này khỏi vùng.`,
  ambiguousCode: ({ row, typed, codes }) =>
    `Dòng thứ ${String(row)} của vùng: số ${typed} có thể là mã ${list(codes)}. Hãy định dạng cột mã là văn bản rồi gõ lại mã.`,
  duplicateCode: ({ code, rows }) =>
    `Mã “${code}” có ở các dòng thứ ${list(rows.map(String))} của vùng. Mỗi mã chỉ được có một dòng.`,
  noRowOfGroup: ({ group }) =>
    `Vùng mã không có tiêu chí nào của chỉ số chính “${group}”. Hãy chọn vùng gồm cả chỉ số chính này.`,
  notOneColumn: ({ columns }) => `Vùng có ${String(columns)} cột. Mã và điểm đều phải là một cột.`,
  rowsDiffer: ({ codes, points }) =>
    `Cột mã có ${String(codes)} dòng, cột điểm có ${String(points)} dòng. Hai cột phải cùng số dòng.`,
  notANumber: ({ row, code, found }) =>
    `Dòng thứ ${String(row)} của vùng, tiêu chí ${code}: điểm là “${found}”, cần một số. Hãy gõ lại điểm dưới dạng số.`,
};
