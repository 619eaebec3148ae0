import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellRef } from '../../engine/checks/finding';
import { bindTexts as en } from '../../messages/en/pane-bind';
import { bindTexts as vi } from '../../messages/vi/pane-bind';
import { parseArea } from '../../workbook/a1';
import type { HandField } from '../../workbook/binding/by-hand';
import { PLAIN_FIELDS } from '../../workbook/recognise/headings';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import type { ColumnModel, WorkbookFacts } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { MAIN_FIELDS, OTHER_FIELDS, type Draft } from './draft';
import { PointField } from './PointField';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%' },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  problem: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorPaletteRedForeground1 },
  more: { cursor: 'pointer', marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalS },
});

interface BindFormProps {
  readonly draft: Draft;
  /** The columns as understood, for their headings. */
  readonly headings: readonly ColumnModel[];
  readonly editions: WorkbookFacts['editions'];
  readonly book: WorkbookSession['book'];
  /** Cells that are pointed at come when Excel answers: each edit starts from what stands in the fields then. */
  readonly change: (edit: (now: Draft) => Draft) => void;
}

/** Sheet, header row, edition, unit, period and columns, each to be typed or pointed at. */
export function BindForm({ draft, headings, editions, book, change }: BindFormProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [problem, setProblem] = useState<string | null>(null);

  const pointed = (use: (cell: CellRef) => void) => (cell: CellRef | null) => {
    setProblem(cell === null ? own.noCursor : null);
    if (cell !== null) use(cell);
  };
  const textAt = ({ sheet, address }: CellRef): string => {
    const area = parseArea(address);
    const grid = book()?.sheets.find(({ name }) => name === sheet);
    const value = area === null ? null : grid?.cell(area.top, area.left).value;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const setColumn = (field: HandField, column: string): void => {
    change((now) => ({ ...now, columns: { ...now.columns, [field]: column } }));
  };
  const columnField = (field: HandField) => {
    const heading = headings.find(
      (column) => column.field === field && column.column === draft.columns[field],
    )?.heading;
    return (
      <PointField
        key={field}
        label={fieldName(field, own)}
        hint={heading === undefined || heading === '' ? undefined : own.heading({ heading })}
        value={draft.columns[field] ?? ''}
        change={(value) => {
          setColumn(field, value);
        }}
        point={pointed((cell) => {
          if (draft.sheet !== '' && cell.sheet !== draft.sheet) {
            setProblem(own.otherSheet({ cell: `${cell.sheet}!${cell.address}`, sheet: draft.sheet }));
          } else {
            setColumn(field, cell.address.replace(/\d+.*$/, ''));
          }
        })}
      />
    );
  };
  const extra = headings.map(({ field }) => field).filter((field) => !KNOWN.has(field));

  return (
    <Card title={own.check}>
      <p className={styles.text}>{own.pointing}</p>
      <div aria-live="polite">{problem === null ? null : <p className={styles.problem}>{problem}</p>}</div>
      <div className={styles.fields}>
        <PointField
          label={`${own.headerRow}${draft.sheet === '' ? '' : ` (${own.sheet}: ${draft.sheet})`}`}
          value={draft.headerRow}
          change={(headerRow) => {
            change((now) => ({ ...now, headerRow }));
          }}
          point={pointed(({ sheet, address }) => {
            change((now) => ({ ...now, sheet, headerRow: String((parseArea(address)?.top ?? 0) + 1) }));
          })}
        />
        <Field className={styles.field} label={own.edition} size="small">
          <Select
            className={styles.select}
            value={draft.edition}
            onChange={(_, { value }) => {
              change((now) => ({ ...now, edition: value }));
            }}
          >
            {draft.edition === '' ? <option value="">{own.chooseEdition}</option> : null}
            {editions.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </Select>
        </Field>
        <PointField
          label={own.unit}
          value={draft.unit}
          change={(unit) => {
            change((now) => ({ ...now, unit }));
          }}
          point={pointed((cell) => {
            change((now) => ({ ...now, unit: textAt(cell) }));
          })}
        />
        <PointField
          label={own.period}
          hint={own.periodHint}
          value={draft.period}
          change={(period) => {
            change((now) => ({ ...now, period }));
          }}
          point={pointed((cell) => {
            change((now) => ({ ...now, period: textAt(cell) }));
          })}
        />
        {MAIN_FIELDS.map(columnField)}
      </div>
      <details>
        <summary className={styles.more}>{own.otherColumns}</summary>
        <div className={styles.fields}>{[...OTHER_FIELDS, ...extra].map(columnField)}</div>
      </details>
    </Card>
  );
}

const KNOWN: ReadonlySet<HandField> = new Set([...MAIN_FIELDS, ...OTHER_FIELDS]);

function fieldName(field: HandField, own: typeof vi): string {
  const plain = PLAIN_FIELDS.find((known) => known === field);
  if (plain !== undefined) return own.fields[plain];
  const round = /^appraised(\d)$/.exec(field)?.[1];
  return round === undefined ? own.figure({ id: field.replace('input:', '') }) : own.round({ round });
}
