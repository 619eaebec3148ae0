import type { CentralFinding } from '../engine/central/findings';
import type { BothFigures, FindingRow, FindingsSheetTexts } from '../workbook/findings-sheet/texts';
import { inOrder } from '../workbook/findings-sheet/order';
import { findingMessage, type AnyFinding } from './finding';
import { LOCALES, type Language } from './language';
import { numberText } from './number';

const WORDS = {
  vi: {
    sheet: 'DTI rà soát',
    title: 'NỘI DUNG CẦN RÀ SOÁT',
    severities: { error: 'Lỗi', warning: 'Cảnh báo', notice: 'Lưu ý', undecided: 'Cần xem xét' },
    headings: {
      order: 'TT',
      severity: 'Mức độ',
      unit: 'Cơ quan, đơn vị',
      criterion: 'Mã tiêu chí',
      place: 'Vị trí',
      message: 'Nội dung và việc cần làm',
      reported: 'Số liệu báo cáo',
      central: 'Số liệu đối chiếu',
      source: 'Nguồn, ngày số liệu',
      done: 'Kết quả xử lý',
    },
    unknownSource: 'chưa rõ nguồn',
    count: (count: string) => `Tổng số: ${count} nội dung`,
    none: 'Không có nội dung cần rà soát.',
    page: 'Trang &P/&N',
  },
  en: {
    sheet: 'DTI findings',
    title: 'FINDINGS TO REVIEW',
    severities: { error: 'Error', warning: 'Warning', notice: 'Notice', undecided: 'Undecided' },
    headings: {
      order: 'No',
      severity: 'Severity',
      unit: 'Unit',
      criterion: 'Criterion',
      place: 'Place',
      message: 'What was found and what to do',
      reported: 'Reported figure',
      central: 'Central figure',
      source: 'Source, date of the figure',
      done: 'What was done',
    },
    unknownSource: 'source unknown',
    count: (count: string) => `Number of findings: ${count}`,
    none: 'Nothing to review.',
    page: 'Page &P/&N',
  },
} as const;

/** What the sheet of findings is written with. */
export function findingsSheetTexts(language: Language): FindingsSheetTexts {
  const { unknownSource, count, ...words } = WORDS[language];
  return {
    ...words,
    count: (number) => count(numberText(number, language)),
    sourceText: (source, asOf) => {
      const day = asOf === null ? null : new Date(`${asOf}T00:00:00Z`);
      const date = day?.toLocaleDateString(LOCALES[language], { timeZone: 'UTC' });
      return [source ?? unknownSource, date].filter((part) => part !== undefined).join(', ');
    },
  };
}

/** Whose findings are listed; `file` is the path of the workbook from where the list stands, null for the list's own. */
interface FindingsOwner {
  readonly file: string | null;
  readonly unit: string | null;
}

/** Findings as rows of the sheet, in the order in which people look at them. */
export function findingRows(
  findings: readonly AnyFinding[],
  { file, unit }: FindingsOwner,
  language: Language,
): readonly FindingRow[] {
  return inOrder(findings).map((finding) => ({
    severity: finding.severity,
    criterion: finding.criterion,
    at: finding.at,
    file,
    unit,
    message: findingMessage(finding, language),
    both: bothFigures(finding),
  }));
}

function bothFigures(finding: AnyFinding | CentralFinding): BothFigures | null {
  if (finding.check !== 'central-conflict' && finding.check !== 'central-cannot-compare') {
    return null;
  }
  const { reported, central, centralValue } = finding.data;
  return { reported: reported.value, central: centralValue, source: central.source, asOf: central.asOf };
}
