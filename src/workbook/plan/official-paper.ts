/**
 * The shape of administrative papers (Decree 30/2020/NĐ-CP, Annex I): who issues them, the national title, number, place
 * and date, kind and abstract above; recipients and signature below. What is not known is left blank for whoever signs.
 */
import type { PaperRows, Styled } from './paper-rows';
import type { StyleName } from './sheet-plan';

/** What stands above the text. */
export interface Letterhead {
  /** The body above the one that issues the paper, and that body. */
  readonly superior: string;
  readonly issuer: string;
  /** `Số: …/TTr-…`; empty for papers without a number. */
  readonly number: string;
  readonly nation: string;
  readonly motto: string;
  /** Place and date. */
  readonly dated: string;
  /** `DỰ THẢO` as long as it is one; null else. */
  readonly mark: string | null;
  /** The kind of paper, and what it is about. */
  readonly kind: string;
  readonly about: string;
}

/** What stands below the text. */
export interface PaperEnd {
  /** Heading of the recipients, and those. */
  readonly recipients: readonly string[];
  /** In whose name, and the office of who signs; empty where signatures stand elsewhere. */
  readonly signer: readonly string[];
  /** Where signature and name are to stand. */
  readonly how: string;
}

/** How a paper is set: running text is larger than what stands around a table. */
type PaperSize = 'text' | 'table';

const STYLES: Readonly<Record<PaperSize, Readonly<Record<'plain' | 'bold' | 'italic', StyleName>>>> = {
  text: { plain: 'text-centred', bold: 'text-bold', italic: 'text-italic' },
  table: { plain: 'centred', bold: 'centred-bold', italic: 'centred-italic' },
};
/** The lines below the issuer, the motto and the abstract; the Decree has them drawn, not underlined. */
const SHORT = '─'.repeat(8);
const LONG = '─'.repeat(18);
const RULE_HEIGHT = 9;
/** Room for signature and seal, in points. */
const ROOM = 60;
/** Of whoever signs. */
const NAME = '…………………………';

/** Writes the title block. */
export function writeHead(paper: PaperRows, head: Letterhead, size: PaperSize): void {
  const { plain, bold, italic } = STYLES[size];
  paper.pair([head.superior, plain], [head.nation, bold]);
  paper.pair([head.issuer, bold], [head.motto, bold]);
  paper.pair([SHORT, 'rule'], [LONG, 'rule'], RULE_HEIGHT);
  paper.pair([head.number, plain], [head.dated, italic]);
  if (head.mark !== null) paper.pair([head.mark, bold], ['', plain]);
  paper.empty();
  paper.line(head.kind, 'title');
  paper.line(head.about, bold);
  paper.columns([[SHORT, 'rule']], RULE_HEIGHT);
}

/** Writes recipients on the left and the signature on the right. */
export function writeEnd(paper: PaperRows, { recipients, signer, how }: PaperEnd, size: PaperSize): void {
  const { plain, bold, italic } = STYLES[size];
  const [heading = '', ...names] = recipients;
  const [first = '', ...others] = signer;
  const left: Styled = [names.join('\n'), 'recipients'];
  paper.pair([heading, 'recipients-heading'], [first, bold]);
  if (signer.length === 0) {
    paper.pair(left, ['', plain]);
    return;
  }
  const right: readonly Styled[] = [
    ...others.map((text): Styled => [text, bold]),
    [how, italic],
    ['', plain],
    [NAME, bold],
  ];
  paper.beside(
    left,
    right.map((text) => ({ text, height: text[0] === '' ? ROOM : undefined })),
  );
}
