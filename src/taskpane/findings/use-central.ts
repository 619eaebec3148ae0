import { useState } from 'react';
import { today } from '../app/today';
import { useTexts } from '../app/language';
import type { CentralOutcome, CentralRequest } from '../central/request';
import type { FormModel } from '../workbook/model';
import { loadScoring } from '../workbook/load-scoring';
import type { WorkbookSession } from '../workbook/use-workbook';

/** What is under way with central figures. */
type CentralState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ended'; readonly outcome: CentralOutcome };

export interface CentralActions {
  readonly state: CentralState;
  readonly keepFile: (file: File) => void;
  /** `confirmed` is true where the person saw the address and agreed that it be asked. */
  readonly keepAddress: (address: string, confirmed: boolean) => void;
  readonly forget: () => void;
  /** Opens workbooks to compare with, in place of those opened before. */
  readonly openBeside: (files: readonly File[]) => void;
  readonly closeBeside: () => void;
  readonly dismiss: () => void;
}

type Session = Pick<WorkbookSession, 'again' | 'book'>;
type Tools = Awaited<ReturnType<Awaited<ReturnType<typeof loadScoring>>['loadCentralTools']>>;

/** Takes central figures into the workbook and reads it again. A bug is thrown where it can be shown. */
export function useCentral(model: FormModel, session: Session): CentralActions {
  const { language } = useTexts();
  const [state, setState] = useState<CentralState>({ kind: 'idle' });

  const act = (work: (tools: Tools, request: CentralRequest) => Promise<CentralOutcome>): void => {
    const book = session.book();
    if (book === null) return;
    setState({ kind: 'loading' });
    const request: CentralRequest = {
      book,
      unit: model.unit,
      edition: model.edition.id,
      language,
      at: new Date().toISOString(),
      today: today(),
      overwriteEdited: false,
    };
    loadScoring()
      .then(({ loadCentralTools }) => loadCentralTools())
      .then((tools) => work(tools, request))
      .then(
        (outcome) => {
          setState({ kind: 'ended', outcome });
          session.again();
        },
        (thrown: unknown) => {
          setState(() => {
            throw thrown;
          });
        },
      );
  };
  return {
    state,
    keepFile: (file) => {
      act((tools, request) => tools.keepCentralFile(file, request));
    },
    keepAddress: (address, confirmed) => {
      act((tools, request) => tools.keepCentralAddress(address, confirmed, request));
    },
    forget: () => {
      act((tools, request) => tools.forgetCentral(request));
    },
    openBeside: (files) => {
      act((tools, request) => tools.openBeside(files, request));
    },
    closeBeside: () => {
      act((tools) => tools.closeBeside());
    },
    dismiss: () => {
      setState({ kind: 'idle' });
    },
  };
}
