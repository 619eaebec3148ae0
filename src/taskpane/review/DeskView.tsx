import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Author } from '../../engine/review/model';
import { numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import type { GoTo } from '../parts/CellLink';
import { ChainCard } from './ChainCard';
import { DeskQueue } from './DeskQueue';
import { Documents } from './Documents';
import { Figures } from './Figures';
import { Filters } from './Filters';
import type { Desk, LostRulings, RuleRequest } from './model';
import { nextCode } from './next-code';
import { Outcome } from './Outcome';
import { PapersCard } from './PapersCard';
import { countPlaces, filtered, type Filter } from './place';
import { Recovery } from './Recovery';
import { RulingForm } from './RulingForm';
import { only } from './selection';
import { Summary } from './Summary';
import { useReviewTexts } from './texts';
import type { DeskSession } from './use-desk';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', marginTop: tokens.spacingVerticalS },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface DeskViewProps {
  readonly desk: Desk;
  readonly session: DeskSession;
  readonly author: Author | null;
  readonly hasCentral: boolean;
  /** The form has no points on any basis. */
  readonly isEmpty: boolean;
  readonly remember: () => void;
  readonly reattach: (lost: LostRulings) => void;
  readonly goTo: GoTo;
}

/** The desk once it is open: the queue, the criterion chosen, the ruling, and what stands behind them. */
export function DeskView({ desk, session, author, hasCentral, isEmpty, remember, reattach, goTo }: DeskViewProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useReviewTexts();
  const [filter, setFilter] = useState<Filter>({ state: 'pending', reason: null });
  const [wanted, setSelection] = useState(() => only(0));
  const queue = useRef<HTMLDivElement>(null);
  const choices = useRef<HTMLDivElement>(null);
  const [returns, setReturns] = useState(0);
  // Once a command is done the keyboard is back in the list; where that is empty, at the first button that is left.
  useEffect(() => {
    if (returns > 0) queue.current?.querySelector<HTMLElement>('[role="listbox"], button:enabled')?.focus();
  }, [returns]);
  const { items, decimals } = desk.model;
  const counts = useMemo(() => countPlaces(items, author), [items, author]);
  const shown = useMemo(() => filtered(items, filter, author), [items, filter, author]);
  const selection = wanted.cursor < shown.length ? wanted : only(Math.max(0, shown.length - 1));
  const codes = shown.flatMap(({ code }, row) => (selection.rows.has(row) ? [code] : []));
  const current = shown[selection.cursor];
  const detail = current === undefined ? null : desk.detail(current.code);
  const noneText = own.none[filter.reason === null ? filter.state : 'all'];
  const isRunning = session.last === 'running';

  const by = (who: Author) => ({ author: who, at: new Date().toISOString() });
  const rule = (request: RuleRequest): void => {
    if (author === null) return;
    const next = nextCode(shown, request.codes);
    void session
      .act((now) => now.rule(request, by(author)))
      .then((done) => {
        if (done === null) return;
        const left = filtered(done.model.items, filter, author);
        setSelection(
          only(
            Math.max(
              0,
              left.findIndex(({ code }) => code === next),
            ),
          ),
        );
        setReturns((times) => times + 1);
      });
  };
  const undo = (): void => {
    if (author === null || isRunning || !desk.canUndo(author)) return;
    void session
      .act((now) => now.undo(own.undoReason, by(author)))
      .then(() => {
        setReturns((times) => times + 1);
      });
  };
  // Everything else in the pane counts by the log that was put aside until the workbook is read again.
  const restart = (reason: string): void => {
    if (author === null) return;
    void session
      .act((now) => now.restart(reason, by(author)))
      .then((done) => {
        if (done !== null) session.readAgain();
      });
  };
  const step = (rows: number): void => {
    setSelection(only(Math.min(Math.max(0, selection.cursor + rows), shown.length - 1)));
  };
  const focusChoice = (): void => {
    const radios = choices.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [];
    (Array.from(radios).find(({ checked }) => checked) ?? radios[0])?.focus();
  };
  return (
    <div className={styles.root}>
      <Summary model={desk.model} counts={counts} hasCentral={hasCentral} remember={remember} goTo={goTo} />
      <Recovery
        model={desk.model}
        hasAuthor={author !== null}
        isRunning={isRunning}
        restart={restart}
        reattach={reattach}
      />
      <Card title={own.queue}>
        <Filters
          items={items}
          counts={counts}
          filter={filter}
          change={(changed) => {
            setFilter(changed);
            setSelection(only(0));
          }}
        />
        <p className={styles.text} role="status">
          {shown.length === 0 ? noneText : null}
          {codes.length > 1 ? own.selected({ count: numberText(codes.length, language) }) : null}
        </p>
        <div ref={queue}>
          {shown.length === 0 ? null : (
            <DeskQueue
              items={shown}
              selection={selection}
              select={setSelection}
              rule={focusChoice}
              undo={undo}
              decimals={decimals}
            />
          )}
          <div className={styles.buttons}>
            <Button
              size="small"
              disabled={selection.cursor === 0}
              onClick={() => {
                step(-1);
              }}
            >
              {own.previous}
            </Button>
            <Button
              size="small"
              disabled={selection.cursor >= shown.length - 1}
              onClick={() => {
                step(1);
              }}
            >
              {own.next}
            </Button>
            <Button
              size="small"
              disabled={author === null || isRunning || !desk.model.canWrite || !desk.canUndo(author)}
              onClick={undo}
            >
              {own.undo}
            </Button>
          </div>
        </div>
      </Card>
      <Outcome last={session.last} goTo={goTo} />
      {detail === null ? null : (
        <Card title={`${detail.code}. ${detail.name[language]}`}>
          <Figures detail={detail} />
        </Card>
      )}
      {author === null || codes.length === 0 ? null : (
        <Card title={codes.length === 1 ? own.ruling : own.rulingFor({ count: numberText(codes.length, language) })}>
          <RulingForm
            key={codes.join()}
            desk={desk}
            codes={codes}
            role={author.role}
            choices={choices}
            isRunning={isRunning}
            rule={rule}
          />
        </Card>
      )}
      {detail === null ? null : (
        <Card title={own.detail}>
          <Documents detail={detail} goTo={goTo} />
        </Card>
      )}
      <ChainCard
        desk={desk}
        author={author}
        isRunning={isRunning}
        merge={(file) => {
          if (author !== null) void session.act((now) => now.merge(file, by(author)));
        }}
        closeRound={() => {
          if (author === null) return;
          void session
            .act((now) => now.closeRound(own.closeReason, by(author)))
            .then(() => {
              setReturns((times) => times + 1);
            });
        }}
        readAgain={session.readAgain}
        goTo={goTo}
      />
      <PapersCard
        unconcluded={desk.model.open.unconcluded}
        isEmpty={isEmpty}
        isRunning={isRunning}
        make={(kind) => {
          session.make((now) => now.paper(kind));
        }}
      />
    </div>
  );
}
