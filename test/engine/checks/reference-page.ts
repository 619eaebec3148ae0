import { join } from 'node:path';
import { INDEX_ROW_CHECKS } from '../../../src/engine/checks/index-row';
import { CHECKS, COMPARISON_CHECKS, runChecks, type CheckFinding } from '../../../src/engine/checks/run-checks';
import { checkHelp as helpInEnglish } from '../../../src/messages/en/check-help';
import { findingMessage } from '../../../src/messages/finding';
import { checkHelp as helpInVietnamese } from '../../../src/messages/vi/check-help';
import { EXAMPLES } from './examples';
import { sheetOf, type CheckExamples, type Example } from './examples/example';
import { sampleFindings, SAMPLE_REASONS } from './sample';

/** Where the committed page is. */
export const CHECKS_PAGE = join(process.cwd(), 'docs/checks.md');

type CheckId = CheckFinding['check'];

const INTRODUCTION = `# Checks

This page is made from the checks, their messages and their tables of examples (\`npm run docs\`); a test fails where
they differ. Each check says one of four things of what it looks at: it holds, it fails, only a person can tell
(undecided, “Cần xem xét”), or it does not apply because what it needs is not there. A failure is an error (Lỗi), a
warning (Cảnh báo) or a notice (Lưu ý). Findings that come by the dozen are told once per group and name every row.

Examples are rows of a form from row 2 on: columns C maximum, D self-assessed, E appraised, F final points, H status,
I and J raw figures, K evidence, L explanation, M notes. Row 1 holds printed totals. The sample is the real form of a
commune (\`test/fixtures/tayninh-commune-2025-official-form.xlsx\`).
`;

/** The reference page as checks, messages and examples make it now. */
export function checksPage(): string {
  const found = sampleFindings();
  return [
    INTRODUCTION,
    '## Checks of a scoresheet\n',
    ...CHECKS.map(({ id, severity }) => section(id, severity, EXAMPLES[id], found)),
    '## Checks against earlier periods and similar units\n',
    'Their examples stand in `test/engine/checks/comparisons.test.ts`.\n',
    ...COMPARISON_CHECKS.map(({ id, severity }) => section(id, severity, null, found)),
    '## Checks of published tables\n',
    'Read by `dti rank`; their examples stand in `test/engine/checks/index-row.test.ts`.\n',
    ...INDEX_ROW_CHECKS.map(({ id, severity }) => section(id, severity, null, found)),
    '## Cells to mend\n',
    'After Fellegi and Holt (1976). Rules that are linear in the cells are looked at together: points and figures not\nnegative, points at most the maximum, parts at most the whole, one value per quantity, totals equal to their rows.\nRules of points are left out. Its examples stand in `test/engine/checks/localise.test.ts`.\n',
    section('cells-to-mend', 'notice', null, found),
  ].join('\n');
}

function section(
  id: CheckId,
  severity: string,
  examples: CheckExamples | null,
  found: readonly CheckFinding[],
): string {
  const onSample = found.filter(({ check }) => check === id);
  const reason = SAMPLE_REASONS[id];
  return [
    `### ${id}\n`,
    `- Severity: ${severity}`,
    `- ${helpInVietnamese[id]}`,
    `- ${helpInEnglish[id]}`,
    ...(examples === null ? [] : exampleLines(id, examples)),
    onSample.length === 0
      ? '- On the sample: nothing.'
      : `- On the sample: ${onSample.map(({ at, severity: how }) => `${at?.address ?? ''} (${how})`).join(', ')}. ${reason ?? ''}`,
    '',
  ].join('\n');
}

function exampleLines(id: CheckId, { edition, valid, inapplicable = [], invalid }: CheckExamples): readonly string[] {
  const [first] = invalid;
  const said =
    first === undefined
      ? undefined
      : runChecks(edition, sheetOf(edition, first), first.options).find(({ check }) => check === id);
  return [
    ...(said === undefined
      ? []
      : [`- Says (vi): ${findingMessage(said, 'vi')}`, `- Says (en): ${findingMessage(said, 'en')}`]),
    ...(valid.length === 0 ? [] : [`- Valid, by the edition \`${edition.id}\`:`]),
    ...valid.map((example) => `  - \`${shown(example)}\``),
    ...(inapplicable.length === 0 ? [] : [`- Not applicable, by the edition \`${edition.id}\`:`]),
    ...inapplicable.map((example) => `  - \`${shown(example)}\``),
    '- Invalid:',
    ...invalid.map(({ at, severity, ...example }) => `  - \`${shown(example)}\` → ${severity} at ${at ?? 'no cell'}`),
  ];
}

/** Long lists of rows are cut; maps and sets are written as lists. */
function shown({ rows, ...others }: Example): string {
  const few = rows.length > 4 ? [rows[0], `… ${String(rows.length - 2)} more …`, rows.at(-1)] : rows;
  return JSON.stringify({ rows: few, ...others }, (key, value: unknown) => {
    if (key === 'at' || key === 'stateAt') return undefined;
    return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  });
}
