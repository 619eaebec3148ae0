import { parsePeriod } from '../engine/period';
import type { ConfirmationTexts } from '../workbook/confirmation/texts';
import type { Language } from './language';
import { periodText } from './period';

const WORDS = {
  vi: {
    sheet: 'DTI xác nhận',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    title: 'BẢNG XÁC NHẬN SỐ LIỆU',
    labels: {
      unit: 'Đơn vị báo cáo',
      period: 'Kỳ đánh giá',
      edition: 'Bộ chỉ số',
      source: 'Nguồn số liệu',
      addressee: 'Kính gửi',
      code: 'Mã đối chiếu',
    },
    blank: '……………………………………',
    headings: {
      order: 'TT',
      criterion: 'Mã',
      name: 'Tiêu chí',
      figure: 'Số liệu cần xác nhận',
      reported: 'Đơn vị báo cáo',
      confirmed: 'Cơ quan xác nhận',
      difference: 'Chênh lệch',
      notes: 'Ghi chú',
    },
    points: 'Điểm tự đánh giá',
    yes: 'Có',
    no: 'Không',
    signatures: {
      dated: '……………, ngày …… tháng …… năm ………',
      owner: 'CƠ QUAN XÁC NHẬN SỐ LIỆU',
      unit: 'ĐƠN VỊ BÁO CÁO',
      how: '(Ký, ghi rõ họ tên, đóng dấu)',
    },
    page: 'Trang &P/&N',
  },
  en: {
    sheet: 'DTI confirmation',
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    title: 'CONFIRMATION OF FIGURES',
    labels: {
      unit: 'Reporting unit',
      period: 'Period',
      edition: 'Edition',
      source: 'Source of the figures',
      addressee: 'To',
      code: 'Matching code',
    },
    blank: '……………………………………',
    headings: {
      order: 'No',
      criterion: 'Code',
      name: 'Criterion',
      figure: 'Figure to confirm',
      reported: 'As reported',
      confirmed: 'As confirmed',
      difference: 'Difference',
      notes: 'Notes',
    },
    points: 'Self-assessed points',
    yes: 'Yes',
    no: 'No',
    signatures: {
      dated: '……………, …… / …… / ………',
      owner: 'OWNER OF THE FIGURES',
      unit: 'REPORTING UNIT',
      how: '(Signature, full name, seal)',
    },
    page: 'Page &P/&N',
  },
} as const;

/** What confirmation sheets are written with. */
export function confirmationTexts(language: Language): ConfirmationTexts {
  const { sheet, yes, no, ...words } = WORDS[language];
  return {
    ...words,
    sheet: (order) => `${sheet} ${String(order)}`,
    period: (written) => {
      const period = parsePeriod(written);
      return period === null ? written : periodText(period, language);
    },
    editionTitle: ({ title }) => title[language],
    nameOf: ({ name }) => name[language],
    labelOf: ({ label }) => label[language],
    valueOf: (input, value) =>
      typeof value === 'boolean'
        ? value
          ? yes
          : no
        : (input.options?.find(({ id }) => id === value)?.label[language] ?? value),
  };
}
