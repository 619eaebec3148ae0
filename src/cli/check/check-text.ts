/** What was found in workbooks, for people. */
import { GRAVEST_FIRST } from '../../engine/checks/finding';
import { parsePeriod } from '../../engine/period';
import { findingMessage, type AnyFinding } from '../../messages/finding';
import { numberText } from '../../messages/number';
import { periodText } from '../../messages/period';
import { inOrder } from '../../workbook/findings-sheet/order';
import type { Layout } from '../layout';
import { hanging, wrap } from '../table';

/** One workbook and what was found in it. */
export interface CheckedFile {
  readonly file: string;
  /** Null for a file that could not be read. */
  readonly sheet: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  /** The edition's name and id; null for a file that could not be read. */
  readonly edition: string | null;
  readonly findings: readonly AnyFinding[];
}

/** The findings of all files, file by file and by severity, and how many there are. `others` concern no single file. */
export function checkText(files: readonly CheckedFile[], others: readonly AnyFinding[], layout: Layout): string {
  const all = [...files.flatMap(({ findings }) => findings), ...others];
  return [
    ...files.flatMap((file) => [...fileLines(file, layout), '']),
    ...(others.length === 0 ? [] : [...findingLines(others, null, layout), '']),
    ...(files.length > 1 || others.length > 0 ? [layout.texts.check.allFiles(counts(all, layout)), ''] : []),
  ].join('\n');
}

function fileLines(checked: CheckedFile, layout: Layout): readonly string[] {
  const { labels, check } = layout.texts;
  const { file, unit, period, edition, findings, sheet } = checked;
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.file, file],
    [labels.unit, unit],
    [labels.period, period === null ? null : periodWords(period, layout)],
    [labels.edition, edition],
  ];
  return [
    ...facts.flatMap(([label, value]) => (value === null ? [] : wrap(`${label}: ${value}`, layout.width))),
    '',
    ...findingLines(findings, sheet, layout),
    findings.length === 0 ? labels.noFindings : check.total(counts(findings, layout)),
  ];
}

/** Findings under a line for each severity: cell, criterion, message. */
function findingLines(findings: readonly AnyFinding[], sheet: string | null, layout: Layout): readonly string[] {
  const ordered = inOrder(findings);
  const { severities } = layout.texts.labels;
  return GRAVEST_FIRST.flatMap((severity) => {
    const of = ordered.filter((finding) => finding.severity === severity);
    return of.length === 0
      ? []
      : [
          `${severities[severity]} (${numberText(of.length, layout.language)})`,
          ...of.flatMap((finding) =>
            hanging(`  ${placeOf(finding, sheet)}`, findingMessage(finding, layout.language), layout.width),
          ),
          '',
        ];
  });
}

/** `D12 · 1.4: `; the sheet is named where it is another than the form's. */
function placeOf({ at, criterion }: AnyFinding, sheet: string | null): string {
  const cell = at === null ? null : at.sheet === sheet ? at.address : `“${at.sheet}” ${at.address}`;
  const parts = [cell, criterion].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${parts.join(' · ')}: `;
}

/** `2 lỗi, 1 cần xem xét`: only what there is. */
function counts(findings: readonly AnyFinding[], { language, texts }: Layout): string {
  const present = GRAVEST_FIRST.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [texts.check.count(severity, numberText(count, language))];
  });
  return present.length === 0 ? texts.check.none : present.join(', ');
}

function periodWords(written: string, { language }: Layout): string {
  const period = parsePeriod(written);
  return period === null ? written : periodText(period, language);
}
