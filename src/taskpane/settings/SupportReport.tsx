import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { settingsTexts as en } from '../../messages/en/pane-settings';
import { settingsTexts as vi } from '../../messages/vi/pane-settings';
import { saysItHasFunctions } from '../../workbook/excel/probe';
import { useInLanguage } from '../app/in-language';
import { VERSION } from '../app/version';
import { loadScoring } from '../workbook/load-scoring';
import type { WorkbookSession } from '../workbook/use-workbook';
import { excelFacts, requirementSets } from './excel-facts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  field: { width: '100%' },
  text: { margin: 0 },
});

/** Makes the report for support, shows it whole before it leaves the pane, and copies it. */
export function SupportReport({ book }: Pick<WorkbookSession, 'book'>) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const [report, setReport] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  const make = async (): Promise<void> => {
    const last = book();
    if (last === null) return;
    const { supportText } = await loadScoring();
    const { version, platform } = excelFacts();
    const facts = {
      product: VERSION,
      excel: version ?? '',
      platform: platform ?? '',
      locale: Office.context.displayLanguage,
      requirements: requirementSets(),
      functions: saysItHasFunctions() ? ('unknown' as const) : ('missing' as const),
    };
    setReport(supportText(facts, last));
    setCopied(null);
  };
  const copy = (text: string): void => {
    area.current?.select();
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };

  return (
    <div className={styles.root}>
      <Button onClick={() => void make()}>{own.makeReport}</Button>
      {report === null ? null : (
        <>
          <Field className={styles.field} label={own.report}>
            <Textarea textarea={{ ref: area }} value={report} readOnly rows={8} />
          </Field>
          <Button
            onClick={() => {
              copy(report);
            }}
          >
            {own.copy}
          </Button>
        </>
      )}
      <p className={styles.text} role="status">
        {copied === null ? '' : copied ? own.copied : own.copyByHand}
      </p>
    </div>
  );
}
