import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { useId } from 'react';
import type { CellRef } from '../../engine/checks/finding';
import { bindTexts as en } from '../../messages/en/pane-bind';
import { bindTexts as vi } from '../../messages/vi/pane-bind';
import { readCursor } from '../../workbook/excel/selection';
import { useInLanguage } from '../app/in-language';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: '100%' },
  button: { flexShrink: 0 },
});

interface PointFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly change: (value: string) => void;
  /** The selected cell; null where Excel does not tell. */
  readonly point: (cell: CellRef | null) => void;
}

/** A field to type in, and a button that takes it from the cell that is selected in Excel. */
export function PointField({ label, hint, value, change, point }: PointFieldProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const hintId = useId();
  const name = own.useCell({ what: label });
  return (
    <div>
      <div className={styles.root}>
        <Field className={styles.field} label={label} size="small">
          <Input
            className={styles.input}
            value={value}
            aria-describedby={hint === undefined ? undefined : hintId}
            onChange={(_, data) => {
              change(data.value);
            }}
          />
        </Field>
        <Button
          className={styles.button}
          icon={<TargetRegular />}
          size="small"
          aria-label={name}
          title={name}
          onClick={() => {
            void readCursor().then((cell) => {
              point(cell.ok ? cell.value : null);
            });
          }}
        />
      </div>
      {hint === undefined ? null : (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
