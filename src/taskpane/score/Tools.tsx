import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { toolTexts as en } from '../../messages/en/pane-settings';
import { toolTexts as vi } from '../../messages/vi/pane-settings';
import type { FillTarget } from '../../workbook/commands/fill';
import type { PointsField } from '../../workbook/commands/insert';
import type { ExcelFailure } from '../../workbook/excel/run';
import { readCursor } from '../../workbook/excel/selection';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { CommandResult, useReason } from '../parts/CommandResult';
import { useCommand, type RunCommand } from '../parts/use-command';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
  },
  field: { width: '100%', gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%' },
  text: { margin: 0 },
});

interface ToolsProps {
  readonly model: FormModel;
  readonly session: Pick<WorkbookSession, 'goTo' | 'again'>;
}

/** What writes into the form on command; only a remembered form is written into. */
export function Tools({ model, session }: ToolsProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const { state, run } = useCommand(session);
  const { figures } = model;
  const id = model.understood.remembered;
  const hasRules = model.list.some(({ inputs }) => inputs.length > 0);
  return (
    <Card title={own.title}>
      {id === null ? (
        <p className={styles.text}>{own.unbound}</p>
      ) : (
        <>
          <Insert id={id} model={model} run={run} />
          {hasRules ? <Fill id={id} model={model} run={run} /> : null}
          {hasRules ? (
            <div className={styles.part}>
              <p className={styles.text}>{own.inputsHelp}</p>
              <Button
                onClick={() => {
                  if (figures === null) run({ do: 'inputs-sheet', id });
                  else session.goTo(figures);
                }}
              >
                {figures === null ? own.inputs : own.openInputs({ sheet: figures.sheet })}
              </Button>
            </div>
          ) : null}
          <CommandResult state={state} goTo={session.goTo} />
        </>
      )}
    </Card>
  );
}

interface ToolProps {
  readonly id: string;
  readonly model: FormModel;
  readonly run: RunCommand;
}

const POINTS: readonly PointsField[] = ['self', 'appraised', 'final'];

function Insert({ id, model, run }: ToolProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const fields = model.understood.columns.map(({ field }) => field);
  const known = POINTS.filter((points) => fields.some((field) => field.startsWith(points)));
  const [group, setGroup] = useState('');
  const [field, setField] = useState<PointsField>(known[0] ?? 'self');
  const [failure, setFailure] = useState<ExcelFailure | null>(null);
  const reason = useReason();
  const insert = async (): Promise<void> => {
    const cursor = await readCursor();
    setFailure(cursor.ok ? null : cursor.error);
    if (!cursor.ok) return;
    const what = group === '' ? ({ function: 'TOTAL' } as const) : ({ function: 'GROUPSCORE', group } as const);
    run({ do: 'insert', id, insert: what, field, cursor: cursor.value });
  };
  return (
    <div className={styles.part}>
      <p className={styles.text}>{own.insertHelp}</p>
      <Field className={styles.field} label={own.insertWhat} size="small">
        <Select
          className={styles.select}
          value={group}
          onChange={(_, { value }) => {
            setGroup(value);
          }}
        >
          <option value="">{own.total}</option>
          {model.groups.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.code}. ${one.name[language]}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={own.insertPoints} size="small">
        <Select
          className={styles.select}
          value={field}
          onChange={(_, { value }) => {
            setField(known.find((points) => points === value) ?? field);
          }}
        >
          {known.map((points) => (
            <option key={points} value={points}>
              {texts.basis[points]}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={() => void insert()}>{own.insert}</Button>
      <p className={styles.text} role="status">
        {failure === null ? '' : `${own.noCursor} ${reason(failure)}`}
      </p>
    </div>
  );
}

function Fill({ id, model, run }: ToolProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const targets = model.understood.columns.flatMap(({ field }): readonly [string, FillTarget][] => {
    if (field === 'self' || field === 'final') return [[texts.basis[field], field]];
    const round = /^appraised(\d)$/.exec(field)?.[1];
    return round === undefined ? [] : [[own.round({ round }), { appraised: Number(round) }]];
  });
  const [chosen, setChosen] = useState(0);
  const [overwrite, setOverwrite] = useState(false);
  const target = targets[chosen]?.[1];
  return (
    <div className={styles.part}>
      <p className={styles.text}>{own.fillHelp}</p>
      <Field className={styles.field} label={own.fillInto} size="small">
        <Select
          className={styles.select}
          value={String(chosen)}
          onChange={(_, { value }) => {
            setChosen(Number(value));
          }}
        >
          {targets.map(([name], index) => (
            <option key={name} value={String(index)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={own.overwrite}
        checked={overwrite}
        onChange={(_, { checked }) => {
          setOverwrite(checked === true);
        }}
      />
      <Button
        disabled={target === undefined}
        onClick={() => {
          if (target !== undefined) run({ do: 'fill', id, target, overwrite });
        }}
      >
        {own.fill}
      </Button>
    </div>
  );
}
