import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: {
    textAlign: 'end',
    fontSize: tokens.fontSizeBase100,
    fontWeight: 'normal',
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalXS,
    // A long name beside them may break anywhere; these short words may not.
    overflowWrap: 'normal',
  },
  first: { textAlign: 'start', paddingLeft: 0 },
});

interface TableHeadProps {
  /** The heading of the column of names; none where the names speak for themselves. */
  readonly names?: string;
  /** Of the columns of numbers. */
  readonly headings: readonly string[];
}

/** The head of a small table: names in the first column, numbers in the others. */
export function TableHead({ names, headings }: TableHeadProps) {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        {names === undefined ? (
          <td />
        ) : (
          <th scope="col" className={mergeClasses(styles.heading, styles.first)}>
            {names}
          </th>
        )}
        {headings.map((heading) => (
          <th key={heading} scope="col" className={styles.heading}>
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}
