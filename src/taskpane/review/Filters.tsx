import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { QUEUE_REASONS, STATE_FILTERS, type StateFilter } from '../../messages/pane-review';
import { numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import type { QueueItem } from './model';
import type { Filter } from './place';
import { useReviewTexts } from './texts';

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
  readonly items: readonly QueueItem[];
  readonly counts: Readonly<Record<StateFilter, number>>;
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
}

/** Which criteria to see, with how many there are in each state. */
export function Filters({ items, counts, filter, change }: FiltersProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useReviewTexts();
  const [stateId, reasonId] = [useId(), useId()];
  const reasons = QUEUE_REASONS.filter((reason) => items.some((item) => item.reasons.includes(reason)));
  return (
    <div className={styles.fields} role="group" aria-label={own.filters}>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={stateId}>
          {own.filter}
        </label>
        <Select
          id={stateId}
          className={styles.select}
          size="small"
          value={filter.state}
          onChange={(_, { value }) => {
            change({ ...filter, state: STATE_FILTERS.find((state) => state === value) ?? filter.state });
          }}
        >
          {STATE_FILTERS.map((state) => (
            <option key={state} value={state}>
              {own.filtersBy[state]({ count: numberText(counts[state], language) })}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={reasonId}>
          {own.reason}
        </label>
        <Select
          id={reasonId}
          className={styles.select}
          size="small"
          value={filter.reason ?? ''}
          onChange={(_, { value }) => {
            change({ ...filter, reason: reasons.find((reason) => reason === value) ?? null });
          }}
        >
          <option value="">{own.anyReason}</option>
          {reasons.map((reason) => (
            <option key={reason} value={reason}>
              {own.reasons[reason]}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
