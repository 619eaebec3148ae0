/** The unit a form was filled in by, from the lines above its table. */
import { tidy } from '../../engine/text';

/** One line of text above the table, and the cell it stands in. */
export interface TitleLine {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The unit's name as written, without `ỦY BAN NHÂN DÂN`, and the line it was found in. */
interface FoundUnit {
  readonly name: string;
  readonly line: TitleLine;
}

const LABEL =
  /^(?:tên\s+)?(?:đơn vị|cơ quan|địa phương|unit)(?:\s+(?:tự đánh giá|đánh giá|báo cáo|chấm điểm))?\s*:\s*(.*)$/iu;
const COMMITTEE = /^(?:[uủ][ỷyỵ]\s+ban\s+nhân\s+dân|ubnd)(?:\s+|$)/iu;
const DATED = /(?:^|[\s,])ngày(?:\s|$)/iu;
const EMPTY = /^[\s.…_-]*$/u;

/** Kinds of unit from the narrowest to the widest: a form names its unit below the unit's superior. */
const LEVELS: readonly RegExp[] = [
  /^(?:xã|phường|đặc khu|thị trấn)\s/iu,
  /^(?:huyện|quận|thị xã)\s/iu,
  /^(?:sở|chi cục|văn phòng)\s/iu,
  /^(?:tỉnh|thành phố|tp\.?|bộ(?!\s+(?:chỉ số|tiêu chí|phận)))\s/iu,
];

const OF_UNIT = /\scủa\s+(?:ubnd\s+)?((?:xã|phường|đặc khu|thị trấn)\s.+?)(?:\s+năm\s+\d|\s*$)/iu;

/**
 * The unit named above the table: after a label (`Đơn vị: …`, in the same cell or the next one),
 * else the narrowest unit that a line begins with, else one named in the title (`… của xã A năm 2025`).
 * Null where none is named.
 */
export function unitIn(lines: readonly TitleLine[]): FoundUnit | null {
  return labelledUnit(lines) ?? headedUnit(lines) ?? titledUnit(lines);
}

function labelledUnit(lines: readonly TitleLine[]): FoundUnit | null {
  for (const line of lines) {
    const match = LABEL.exec(tidy(line.text));
    if (match === null) {
      continue;
    }
    const beside = lines.find((next) => next.row === line.row && next.column > line.column);
    const named = EMPTY.test(match[1] ?? '') ? beside : { ...line, text: match[1] ?? '' };
    if (named !== undefined) {
      return { name: withoutCommittee(named.text), line: named };
    }
  }
  return null;
}

function headedUnit(lines: readonly TitleLine[]): FoundUnit | null {
  const names = lines.flatMap((line) => {
    const name = withoutCommittee(line.text);
    const level = LEVELS.findIndex((pattern) => pattern.test(name));
    return level === -1 || DATED.test(name) ? [] : [{ name, line, level }];
  });
  const narrowest = Math.min(...names.map(({ level }) => level));
  const found = names.find(({ level }) => level === narrowest);
  return found === undefined ? null : { name: found.name, line: found.line };
}

function titledUnit(lines: readonly TitleLine[]): FoundUnit | null {
  for (const line of lines) {
    const name = OF_UNIT.exec(tidy(line.text))?.[1];
    if (name !== undefined) {
      return { name, line };
    }
  }
  return null;
}

function withoutCommittee(text: string): string {
  return tidy(text).replace(COMMITTEE, '');
}
