import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Basis } from '../../engine/scoring/scoresheet';
import { whatIfTexts as en } from '../../messages/en/pane-what-if';
import { numberText } from '../../messages/number';
import { whatIfTexts as vi } from '../../messages/vi/pane-what-if';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { fieldKey, type Draft } from './draft';
import type { TryCriterion, TryInput } from './model';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: `${tokens.spacingVerticalS} 0 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%', '& > select': { minWidth: 0 } },
});

interface TriedCriterionProps {
  readonly criterion: TryCriterion;
  readonly draft: Draft;
  /** Whose points the form's are told. */
  readonly basis: Basis;
  /** Fields whose texts are no numbers. */
  readonly unread: ReadonlySet<string>;
  readonly change: (draft: Draft) => void;
  readonly remove: () => void;
}

/** One criterion that is tried: its figures and its points. */
export function TriedCriterion({ criterion, draft, basis, unread, change, remove }: TriedCriterionProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const { code, name, max, inputs } = criterion;
  const given = criterion.points[basis];
  const told = (text: string, key: string): string | null => (unread.has(key) ? own.notNumber({ text }) : null);
  return (
    <div className={styles.root} role="group" aria-label={`${code}. ${name[language]}`}>
      <h3 className={styles.title}>{`${code}. ${name[language]}`}</h3>
      {inputs.map((input) => {
        const text = draft.inputs[input.id] ?? '';
        return (
          <Field
            key={input.id}
            className={styles.field}
            size="small"
            label={input.label[language]}
            hint={input.given === null ? own.nothingGiven : own.given({ given: input.given[language] })}
            validationMessage={told(text, fieldKey(code, input.id))}
          >
            <Figure
              input={input}
              text={text}
              change={(typed) => {
                change({ ...draft, inputs: { ...draft.inputs, [input.id]: typed } });
              }}
            />
          </Field>
        );
      })}
      <Field
        className={styles.field}
        size="small"
        label={own.points({ max: max === null ? null : numberText(max, language) })}
        hint={own.pointsHint({
          given: given === null ? null : numberText(given, language),
          hasFigures: inputs.length > 0,
        })}
        validationMessage={told(draft.points, fieldKey(code, null))}
      >
        <Input
          className={styles.input}
          size="small"
          inputMode="decimal"
          value={draft.points}
          onChange={(_, { value }) => {
            change({ ...draft, points: value });
          }}
        />
      </Field>
      <div>
        <Button size="small" onClick={remove}>
          {own.remove({ code })}
        </Button>
      </div>
    </div>
  );
}

interface FigureProps {
  readonly input: TryInput;
  readonly text: string;
  readonly change: (text: string) => void;
}

/** A field for a number, or a choice. What `Field` hands to its child is passed on. */
function Figure({ input, text, change, ...field }: FigureProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const options =
    input.kind === 'yes-no'
      ? ([
          ['yes', own.yes],
          ['no', own.no],
        ] as const)
      : input.options.map(({ id, label }) => [id, label[language]] as const);
  return input.kind === 'yes-no' || input.kind === 'status' ? (
    <Select
      {...field}
      className={styles.input}
      size="small"
      value={text}
      onChange={(_, { value }) => {
        change(value);
      }}
    >
      <option value="">{own.keepGiven}</option>
      {options.map(([id, label]) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </Select>
  ) : (
    <Input
      {...field}
      className={styles.input}
      size="small"
      inputMode="decimal"
      value={text}
      onChange={(_, { value }) => {
        change(value);
      }}
    />
  );
}
