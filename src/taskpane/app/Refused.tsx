import type { PaneTexts } from '../../messages/pane';
import type { ExcelFailure } from '../../workbook/excel/run';
import { useTexts } from './language';
import { Notice } from './Notice';

export interface RefusedProps {
  readonly failure: ExcelFailure;
  readonly again: () => void;
}

/** Excel did not answer: why, and what helps. */
export function Refused({ failure, again }: RefusedProps) {
  const { refused } = useTexts().texts;
  return (
    <Notice kind="failure" title={refused.title} action={{ label: refused.again, run: again }}>
      {reason(failure, refused)}
    </Notice>
  );
}

function reason({ kind, code, message }: ExcelFailure, texts: PaneTexts['refused']): string {
  switch (kind) {
    case 'cell-edit':
      return texts.cellEdit;
    case 'not-supported':
      return texts.notSupported;
    case 'too-large':
      return texts.tooLarge;
    case 'protected':
      return texts.protected;
    case 'gone':
      return texts.gone;
    case 'other':
      return texts.other({ code, message });
  }
}
