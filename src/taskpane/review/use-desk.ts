import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExcelFailure } from '../../workbook/excel/run';
import { today } from '../app/today';
import { loadScoring } from '../workbook/load-scoring';
import type { CommandOutcome } from '../workbook/command';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import type { Desk, DeskOutcome } from './model';
import type { KnownLog } from './open-desk';

type DeskState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly failure: ExcelFailure }
  | { readonly kind: 'open'; readonly desk: Desk };

/** How the last command went; null before the first. */
export type LastCommand = 'running' | { readonly outcome: CommandOutcome; readonly isPaper: boolean } | null;

export interface DeskSession {
  readonly state: DeskState;
  readonly last: LastCommand;
  /** Does a command on the desk as it then stands; resolves to the desk after it, or null where it was not done. */
  readonly act: (command: (desk: Desk) => Promise<DeskOutcome>) => Promise<Desk | null>;
  /** Makes a sheet. */
  readonly make: (paper: (desk: Desk) => Promise<CommandOutcome>) => void;
  /** Reads the log again. */
  readonly readAgain: () => void;
}

/** The desk over the open workbook. It is opened again when the form changed; one thing is done at a time. */
export function useDesk(model: FormModel, session: Pick<WorkbookSession, 'book' | 'again'>): DeskSession {
  const [state, setState] = useState<DeskState>({ kind: 'opening' });
  const [last, setLast] = useState<LastCommand>(null);
  const desk = useRef<Desk | null>(null);
  const known = useRef<KnownLog | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const { book, again } = session;
  const { sheet } = model.table;

  const enqueue = useCallback((work: () => Promise<void>): Promise<void> => {
    queue.current = queue.current.then(work).catch((thrown: unknown) => {
      // A bug is thrown where it can be shown.
      setState(() => {
        throw thrown;
      });
    });
    return queue.current;
  }, []);

  const open = useCallback(async (): Promise<void> => {
    const workbook = book();
    if (workbook === null) return;
    const { openDesk } = await (await loadScoring()).loadDesk();
    const opened = await openDesk({ book: workbook, sheet, today: today() }, known.current);
    if (opened.kind === 'open') {
      desk.current = opened.desk;
      known.current = opened.known;
      setState({ kind: 'open', desk: opened.desk });
    } else if (opened.kind === 'excel') {
      setState({ kind: 'refused', failure: opened.failure });
    }
  }, [book, sheet]);

  // The model is new whenever the workbook was read again.
  useEffect(() => {
    void enqueue(open);
  }, [enqueue, open, model]);

  const act = useCallback(
    async (command: (current: Desk) => Promise<DeskOutcome>): Promise<Desk | null> => {
      const done: Desk[] = [];
      await enqueue(async () => {
        if (desk.current === null) return;
        setLast('running');
        const outcome = await command(desk.current);
        if (outcome.kind === 'done') {
          done.push(outcome.desk);
          desk.current = outcome.desk;
          if (known.current !== null) {
            const { form, beside } = known.current;
            known.current = { form, beside: { ...beside, kept: outcome.desk.kept } };
          }
          setState({ kind: 'open', desk: outcome.desk });
          setLast({ outcome: { kind: 'done', findings: outcome.findings }, isPaper: false });
        } else {
          setLast({ outcome, isPaper: false });
        }
      });
      return done[0] ?? null;
    },
    [enqueue],
  );

  const make = useCallback(
    (paper: (current: Desk) => Promise<CommandOutcome>) => {
      void enqueue(async () => {
        if (desk.current === null) return;
        setLast('running');
        setLast({ outcome: await paper(desk.current), isPaper: true });
      });
    },
    [enqueue],
  );

  const readAgain = useCallback(() => {
    known.current = null;
    again();
    void enqueue(open);
  }, [again, enqueue, open]);

  return { state, last, act, make, readAgain };
}
