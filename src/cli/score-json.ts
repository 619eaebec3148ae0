import type { ScoredPart, Scorecard } from '../engine/scoring/scorecard';
import { findingJson } from './finding-json';
import type { ScoredFile, UnreadFile } from './score-file';

const NO_POINTS = { self: null, appraised: null, final: null, computed: null };

/** The document that `score --json` prints. A file that could not be read has its findings and nothing else. */
export function scoreDocument(files: readonly (ScoredFile | UnreadFile)[]): {
  readonly scoresheets: readonly unknown[];
} {
  return { scoresheets: files.map((file) => ('card' in file ? scoredJson(file) : unreadJson(file))) };
}

function scoredJson({ file, unit, card, findings }: ScoredFile) {
  return {
    file,
    edition: card.edition,
    unit,
    period: card.period,
    rows: card.rows,
    complete: card.complete,
    totals: { max: card.totals.max, ...byBasis(card.totals) },
    index: byBasis(card.index),
    groups: card.groups.map(partJson),
    pillars: card.pillars.map(partJson),
    entries: card.entries.map((entry) => ({
      criterion: entry.criterion,
      max: entry.max,
      inputs: entry.inputs,
      ...byBasis(entry),
      state: entry.state,
    })),
    findings: findings.map((finding) => findingJson(finding, file, unit)),
  };
}

function unreadJson({ file, findings }: UnreadFile) {
  return {
    file,
    edition: null,
    unit: null,
    period: null,
    rows: 0,
    complete: false,
    totals: { max: null, ...NO_POINTS },
    index: NO_POINTS,
    groups: [],
    pillars: [],
    entries: [],
    findings: findings.map((finding) => findingJson(finding, file, null)),
  };
}

function partJson(part: ScoredPart) {
  return { id: part.id, code: part.code, name: part.name, max: part.max, ...byBasis(part) };
}

function byBasis(values: Scorecard['index']): Scorecard['index'] {
  const { self, appraised, final, computed } = values;
  return { self, appraised, final, computed };
}
