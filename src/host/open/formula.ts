/**
 * Formulas as files keep them: functions newer than the format carry a prefix (`_xlfn.XLOOKUP`),
 * custom functions of add-ins stand as `_xldudf_DTI_GROUPSCORE`.
 */

/** Functions that came after 2007 and before dynamic arrays, and most since. */
const PREFIXED = new Set(
  (
    'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FORMULATEXT HSTACK IFNA IFS ' +
    'ISFORMULA ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.INC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S ' +
    'SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S ' +
    'VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);

/** These carry a second prefix. */
const DOUBLY_PREFIXED = new Set(['FILTER', 'SORT']);

/** Changes what stands outside of texts in quotes. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');
}

/** With a leading `=`, as a person would type it. */
export function fromFile(formula: string): string {
  const plain = outsideTexts(formula.replace(/^=/, ''), (part) =>
    part.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, '').replace(/_xldudf_([A-Z0-9]+)_([A-Z0-9_.]+)(?=\()/gi, '$1.$2'),
  );
  return `=${plain}`;
}

/**
 * Without the leading `=`. `customFunctions` are names with their namespace: `DTI.GROUPSCORE`. Names that LET and
 * LAMBDA give go without the prefix that Excel gives them.
 */
export function toFile(formula: string, customFunctions: readonly string[]): string {
  return outsideTexts(formula.replace(/^=/, ''), (part) =>
    part.replace(/(?<![\w.])[A-Z][A-Z0-9_.]*(?=\()/gi, (name) => {
      const upper = name.toUpperCase();
      if (customFunctions.some((custom) => custom.toUpperCase() === upper)) {
        return `_xldudf_${upper.replace('.', '_')}`;
      }
      return DOUBLY_PREFIXED.has(upper) ? `_xlfn._xlws.${upper}` : PREFIXED.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}
