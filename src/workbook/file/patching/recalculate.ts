import { parseXmlText, type XmlElement, type XmlSource } from '../xml/parse';
import { applySplices, setAttribute, type Splice } from '../xml/splice';
import { isTrue } from '../xml/values';

/** The children of a workbook that stand before its calculation properties (ISO/IEC 29500-1, 18.2.27). */
const BEFORE_CALCULATION: ReadonlySet<string> = new Set([
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);
const ATTRIBUTE = 'fullCalcOnLoad';

/** The workbook's main part, asking that all formulas be calculated when it is opened next. */
export function calculateOnLoad(text: string, source: XmlSource): string {
  let prefix = '';
  let insertAt = 0;
  const changes: Splice[] = [];
  parseXmlText(text, source, {
    root: 'workbook',
    open: (element, end) => {
      prefix = element.parent === '' ? element.prefix : prefix;
      if (element.name === 'calcPr') {
        const start = text.lastIndexOf('<', end - 1);
        const tag = text.slice(start, end);
        const isAsked = isTrue(element.attribute(ATTRIBUTE));
        changes.push({ start, end, text: isAsked ? tag : setAttribute(tag, ATTRIBUTE, '1') });
      }
    },
    close: (name, parent, end) => {
      if (parent === 'workbook' && BEFORE_CALCULATION.has(name)) {
        insertAt = end;
      }
    },
  });
  const insertion = { start: insertAt, end: insertAt, text: `<${prefix}calcPr ${ATTRIBUTE}="1"/>` };
  return applySplices(text, changes.length > 0 ? changes : [insertion]);
}

/** An XML text without the elements that `isUnwanted` picks, which hold no such elements themselves. */
export function withoutElements(
  text: string,
  source: XmlSource,
  root: string,
  isUnwanted: (element: XmlElement) => boolean,
): string {
  const cuts: Splice[] = [];
  let unwanted: { readonly start: number; readonly name: string } | null = null;
  parseXmlText(text, source, {
    root,
    open: (element, end) => {
      if (isUnwanted(element)) {
        unwanted = { start: text.lastIndexOf('<', end - 1), name: element.name };
      }
    },
    close: (name, _parent, end) => {
      if (unwanted?.name === name) {
        cuts.push({ start: unwanted.start, end, text: '' });
        unwanted = null;
      }
    },
  });
  return applySplices(text, cuts);
}
