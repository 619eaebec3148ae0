import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { Facts } from '../parts/Facts';
import type { FormModel, WorkbookFacts } from '../workbook/model';

const useStyles = makeStyles({
  choice: { marginTop: tokens.spacingVerticalM },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
});

interface BoundToProps {
  readonly model: FormModel;
  readonly facts: WorkbookFacts;
  readonly choose: (sheet: string) => void;
}

/** What the pane is bound to: edition, unit, period and where the table stands; which one where there are several. */
export function BoundTo({ model, facts, choose }: BoundToProps) {
  const { language, texts } = useTexts();
  const { bound } = texts;
  return (
    <Card title={bound.title}>
      <Facts
        facts={[
          [bound.unit, model.unit ?? bound.unknown],
          [bound.period, model.period?.[language] ?? bound.unknown],
          [bound.edition, model.edition.title[language]],
          [bound.table, `${model.table.sheet}!${model.table.address}`],
        ]}
      />
      {facts.forms.length > 1 ? <FormPicker sheet={model.table.sheet} facts={facts} choose={choose} /> : null}
    </Card>
  );
}

interface FormPickerProps {
  readonly sheet: string;
  readonly facts: WorkbookFacts;
  readonly choose: (sheet: string) => void;
}

function FormPicker({ sheet, facts, choose }: FormPickerProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {`${texts.bound.several({ count: numberText(facts.forms.length, language) })} ${texts.bound.form}`}
      </label>
      <Select
        id={id}
        value={sheet}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {facts.forms.map((form) => (
          <option key={form.sheet} value={form.sheet}>
            {form.unit === null ? form.sheet : `${form.sheet} · ${form.unit}`}
          </option>
        ))}
      </Select>
    </div>
  );
}
