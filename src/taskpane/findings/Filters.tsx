import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { NO_FILTER, type Choices, type Filter } from './filter';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  field: { minWidth: 0 },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  select: { width: '100%', minWidth: 0, '& > select': { minWidth: 0 } },
});

interface FiltersProps {
  readonly choices: Choices;
  readonly filter: Filter;
  /** What the edition calls a group. */
  readonly groupTerm: string;
  readonly change: (filter: Filter) => void;
}

/** Which findings to see. A filter with nothing to choose between is not shown. */
export function Filters({ choices, filter, groupTerm, change }: FiltersProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const isFiltered = Object.values(filter).some((chosen) => chosen !== null);
  return (
    <>
      <div className={styles.fields} role="group" aria-label={own.filters}>
        <Choice
          label={own.severity}
          chosen={filter.severity}
          options={choices.severities.map((severity) => [severity, own.severities[severity]])}
          choose={(severity) => {
            change({ ...filter, severity });
          }}
        />
        <Choice
          label={groupTerm}
          chosen={filter.group}
          options={choices.groups.map((group) => [group.vi, group[language]])}
          choose={(group) => {
            change({ ...filter, group });
          }}
        />
        <Choice
          label={own.agency}
          chosen={filter.agency}
          options={choices.agencies.map((agency) => [agency, agency])}
          choose={(agency) => {
            change({ ...filter, agency });
          }}
        />
        <Choice
          label={own.verdict}
          chosen={filter.verdict}
          options={choices.verdicts.map((verdict) => [verdict, own.verdicts[verdict]])}
          choose={(verdict) => {
            change({ ...filter, verdict });
          }}
        />
      </div>
      {isFiltered ? (
        <Button
          size="small"
          onClick={() => {
            change(NO_FILTER);
          }}
        >
          {own.clearFilters}
        </Button>
      ) : null}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly chosen: Value | null;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly choose: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, chosen, options, choose }: ChoiceProps<Value>): ReactNode {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const id = useId();
  if (options.length < 2 && chosen === null) return null;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          choose(options.find(([option]) => option === value)?.[0] ?? null);
        }}
      >
        <option value="">{own.all}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
