import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ROLES, type Author, type Role } from '../../engine/review/model';
import { Card } from '../parts/Card';
import { useReviewTexts } from './texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  input: { minWidth: 0, width: '100%', '& > select': { minWidth: 0 } },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface AuthorCardProps {
  /** Null as long as nobody was chosen. */
  readonly author: Author | null;
  readonly choose: (author: Author | null) => void;
  /** What stood there before. */
  readonly kept: Author | null;
}

/** Who rules: chosen once, shown always, with what the role does. */
export function AuthorCard({ author, choose, kept }: AuthorCardProps) {
  const styles = useStyles();
  const { author: own, roles } = useReviewTexts();
  const [name, setName] = useState(kept?.name ?? '');
  const [role, setRole] = useState<Role>(kept?.role ?? 'council');
  if (author !== null) {
    return (
      <Card title={own.title}>
        <div className={styles.line}>
          <strong>{own.acting({ name: author.name, role: roles[author.role] })}</strong>
          <Button
            size="small"
            onClick={() => {
              choose(null);
            }}
          >
            {own.change}
          </Button>
        </div>
        <p className={styles.small}>{own.duties[author.role]}</p>
      </Card>
    );
  }
  return (
    <Card title={own.title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') choose({ name: name.trim(), role });
        }}
      >
        <p className={styles.small}>{own.why}</p>
        <Field label={own.name} size="small" required>
          <Input
            className={styles.input}
            size="small"
            autoComplete="name"
            value={name}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <Field label={own.role} size="small">
          <Select
            className={styles.input}
            size="small"
            value={role}
            onChange={(_, { value }) => {
              setRole(ROLES.find((one) => one === value) ?? role);
            }}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {roles[one]}
              </option>
            ))}
          </Select>
        </Field>
        <p className={styles.small}>{own.duties[role]}</p>
        <p className={styles.small}>{own.guidance}</p>
        <div>
          <Button type="submit" size="small" appearance="primary" disabled={name.trim() === ''}>
            {own.choose}
          </Button>
        </div>
      </form>
    </Card>
  );
}
