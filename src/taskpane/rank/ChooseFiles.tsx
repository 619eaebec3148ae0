import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import { BASES } from '../../engine/scoring/scoresheet';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { BesideFiles } from './BesideFiles';
import { ChosenFiles } from './ChosenFiles';
import { FileButton } from './FileButton';
import { withoutDoubles } from './without-doubles';
import type { Beside, EditionChoice, Selection } from './model';
import { useDrop } from './use-drop';

const FORMS = '.xlsx,.csv';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  text: { margin: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%', '& > input': { minWidth: 0 } },
  select: { minWidth: 0, width: '100%', '& > select': { minWidth: 0 } },
});

interface ChooseFilesProps {
  readonly selection: Selection;
  readonly beside: Beside;
  readonly editions: readonly EditionChoice[];
  /** True while nothing is to be changed. */
  readonly isBusy: boolean;
  readonly isAgain: boolean;
  readonly change: (selection: Selection, beside: Beside) => void;
  readonly start: () => void;
}

/** What is to be read, how, and what stands beside it. */
export function ChooseFiles({ selection, beside, editions, isBusy, isAgain, change, start }: ChooseFilesProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const place = useRef<HTMLDivElement>(null);
  const { files, edition, by, sheet } = selection;
  const add = useCallback(
    (more: readonly File[]) => {
      if (!isBusy) change({ ...selection, files: withoutDoubles([...selection.files, ...more]) }, beside);
    },
    [isBusy, change, selection, beside],
  );
  const isOver = useDrop(place, add);
  // Buttons that go with the last file leave the keyboard where the next files are chosen.
  const focusChoose = (): void => {
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div className={styles.root}>
      <p className={styles.text}>{own.help}</p>
      <div ref={place} className={mergeClasses(styles.drop, isOver && styles.over)}>
        <FileButton label={own.chooseFiles} accept={FORMS} multiple choose={add} />
        <p className={styles.text}>{own.drop}</p>
        <p className={styles.text} role="status">
          {files.length === 0
            ? ''
            : own.chosen({ files: numberText(files.length, language), isOne: files.length === 1 })}
        </p>
        <ChosenFiles
          files={files}
          isBusy={isBusy}
          remove={(file) => {
            change({ ...selection, files: files.filter((one) => one !== file) }, beside);
          }}
          leave={focusChoose}
        />
        {files.length === 0 ? null : (
          <Button
            size="small"
            disabled={isBusy}
            onClick={() => {
              focusChoose();
              change({ ...selection, files: [] }, beside);
            }}
          >
            {own.clear}
          </Button>
        )}
      </div>
      <Field className={styles.field} label={own.edition} size="small">
        <Select
          className={styles.select}
          size="small"
          value={edition ?? ''}
          onChange={(_, { value }) => {
            change({ ...selection, edition: value === '' ? null : value }, beside);
          }}
        >
          <option value="">{own.recognised}</option>
          {editions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={own.by} size="small">
        <Select
          className={styles.select}
          size="small"
          value={by ?? ''}
          onChange={(_, { value }) => {
            change({ ...selection, by: BASES.find((basis) => basis === value) ?? null }, beside);
          }}
        >
          <option value="">{own.bestBasis}</option>
          {BASES.map((basis) => (
            <option key={basis} value={basis}>
              {texts.basis[basis]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={own.sheet} hint={own.sheetHint} size="small">
        <Input
          className={styles.input}
          size="small"
          value={sheet ?? ''}
          onChange={(_, { value }) => {
            change({ ...selection, sheet: value.trim() === '' ? null : value }, beside);
          }}
        />
      </Field>
      <BesideFiles
        beside={beside}
        change={(changed) => {
          change(selection, changed);
        }}
      />
      <div>
        <Button appearance="primary" disabled={isBusy || files.length === 0} onClick={start}>
          {isAgain ? own.again : own.start}
        </Button>
      </div>
    </div>
  );
}
