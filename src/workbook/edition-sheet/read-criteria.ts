import type { Criterion, Edition, Input, Text } from '../../engine/edition/schema';
import { ownerGroup, sourceIn } from './read-groups';
import { NOTHING_OWNED, readInputs, readParts, reportUnowned, type Owned } from './read-inputs';
import { readRule, type Part } from './read-rule';
import { requiredCode, requiredText, type ReadRow, type SheetReader } from './reader';
import type { RowSlots, Slot } from './slot';

/** What the criteria's rows refer to. */
interface Known {
  readonly findGroup: (named: string) => number | null;
  readonly sources: Edition['sources'];
}

/** The criteria of every group, by the group's position, with their inputs and the parts of sums. */
export function readCriteria(
  reader: SheetReader,
  rows: readonly ReadRow[],
  known: Known,
): ReadonlyMap<number, readonly Criterion[]> {
  const inputs = readInputs(reader);
  const parts = readParts(reader);
  const codes = new Set<string>();
  const criteria = new Map<number, Criterion[]>();
  for (const row of rows) {
    const group = ownerGroup(row.slots('group'), known.findGroup);
    const code = requiredCode(row.slots('code'));
    const ownInputs = inputs.get(code) ?? NOTHING_OWNED;
    const ownParts = parts.get(code) ?? NOTHING_OWNED;
    const criterion = readCriterion(row.slots, code, ownInputs.items, ownParts.items, known);
    if (criterion.rule.kind !== 'sum-of-parts' && !codes.has(code)) {
      reportUnusedParts(row.slots, ownParts, code);
    }
    codes.add(code);
    if (group !== null) {
      const own = criteria.get(group) ?? [];
      const path = ['groups', group, 'criteria', own.length];
      row.standsAt(path);
      ownInputs.rows.forEach(({ standsAt }, index) => {
        standsAt([...path, 'inputs', index]);
      });
      ownParts.rows.forEach(({ standsAt }, index) => {
        standsAt([...path, 'rule', 'parts', index]);
      });
      own.push(criterion);
      criteria.set(group, own);
    }
  }
  reportUnowned(inputs, codes);
  reportUnowned(parts, codes);
  return criteria;
}

/** Parts belong to a sum; where the kind itself was not understood, that has been said. */
function reportUnusedParts(slots: RowSlots, { rows }: Owned<Part>, criterion: string): void {
  const kind = slots('rule').part(slots('rule').shown(), (words) => words.rule);
  if (kind !== null && kind !== 'sum-of-parts') {
    rows.forEach((row) => {
      row.slots('criterion').fail({ check: 'edition-part-unused', data: { criterion } });
    });
  }
}

function readCriterion(
  slots: RowSlots,
  code: string,
  inputs: readonly Input[],
  parts: readonly Part[],
  { sources }: Known,
): Criterion {
  const codeStated = slots('codeStated').yesNo();
  const parent = slots('parent').code();
  return {
    code,
    ...(codeStated === null ? {} : { codeStated }),
    name: requiredText(slots('nameVi'), slots('nameEn')),
    max: slots('max').number(),
    scored: slots('scored').yesNo() ?? true,
    ...(parent === null ? {} : { parent }),
    unit: slots('unit').text(),
    inputs: [...inputs],
    rule: readRule(slots, code, parts),
    didNotArise: slots('didNotArise').word('didNotArise', (words) => words.didNotArise) ?? 'ask',
    notApplicable: slots('notApplicable').word('notApplicable', (words) => words.notApplicable),
    obtained: {
      by: slots('obtainedBy').word('obtainedBy', (words) => words.obtainedBy),
      system: slots('system').text(),
      verifiedBy: slots('verifiedBy').text(),
    },
    evidence: slots('evidence').text(),
    nature: slots('nature').word('nature', (words) => words.nature),
    responsible: slots('responsible').text(),
    source: sourceIn(slots('source'), sources),
    remarks: readRemarks(slots('remarksVi'), slots('remarksEn')),
  };
}

/** One remark a line, line by line the same in English where there is any. */
function readRemarks(vietnamese: Slot, english: Slot): Text[] {
  const vi = linesIn(vietnamese);
  const en = linesIn(english);
  if (en.length > 0 && en.length !== vi.length) {
    const data = { vietnamese: vi.length, english: en.length };
    english.fail({ check: 'edition-texts-differ', data });
  }
  return vi.map((text, index) => ({ vi: text, en: en[index] ?? text }));
}

function linesIn(slot: Slot): readonly string[] {
  return (slot.text() ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
}
