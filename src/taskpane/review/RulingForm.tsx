import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Role } from '../../engine/review/model';
import { isReason } from '../../engine/review/reason';
import { numberText } from '../../messages/number';
import type { Action, ReviewTexts } from '../../messages/pane-review';
import { useTexts } from '../app/language';
import { Effect } from './Effect';
import type { ActionModel, Desk, RuleRequest } from './model';
import { useReviewTexts } from './texts';
import { readTypedPoints } from './typed-points';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%', '& > select': { minWidth: 0 } },
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
  label: { fontSize: tokens.fontSizeBase200 },
});

interface RulingFormProps {
  readonly desk: Desk;
  /** The criteria chosen, at least one. */
  readonly codes: readonly string[];
  readonly role: Role;
  /** The group of actions, to be focused. */
  readonly choices: RefObject<HTMLDivElement | null>;
  readonly isRunning: boolean;
  readonly rule: (request: RuleRequest) => void;
}

/**
 * What to do with the criteria chosen: an action, what it would change, and why. No action is chosen beforehand: whoever
 * rules does so on purpose.
 */
export function RulingForm({ desk, codes, role, choices, isRunning, rule }: RulingFormProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useReviewTexts();
  const actions = desk.actions(codes, role);
  const [chosen, setChosen] = useState<Action | null>(null);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [fill, setFill] = useState(false);
  const name = useId();
  const lackId = useId();
  if (actions.length === 0) {
    return <p className={styles.note}>{own.noActions}</p>;
  }
  const action = actions.find((one) => one.action === chosen) ?? null;
  const isOther = action?.action === 'other';
  const needsReason = action?.needsReason ?? true;
  const points = isOther ? readTypedPoints(typed, maxOf(desk, codes)) : null;
  const lacks: keyof ReviewTexts['lacks'] | null =
    action === null
      ? 'action'
      : isOther && points === null
        ? 'points'
        : needsReason && !isReason(reason)
          ? 'reason'
          : null;
  const isReady = desk.model.canWrite && !isRunning && lacks === null;
  const submit = (): void => {
    if (isReady && action !== null)
      rule({ codes, action: action.action, points, reason, fill: fill && action.canFill });
  };
  const submitByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div ref={choices}>
        <RadioGroup
          name={name}
          aria-label={own.ruling}
          value={action?.action ?? ''}
          onChange={(_, { value }) => {
            setChosen(actions.find((one) => one.action === value)?.action ?? null);
          }}
        >
          {actions.map((one) => (
            <Radio
              key={one.action}
              value={one.action}
              label={labelOf(one, own, (value) => numberText(value, language))}
            />
          ))}
        </RadioGroup>
      </div>
      {isOther ? (
        <Field
          label={own.otherPoints}
          size="small"
          {...(typed !== '' && points === null ? { validationMessage: own.badPoints } : {})}
        >
          <Input
            className={styles.input}
            size="small"
            inputMode="decimal"
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
      ) : null}
      {action === null ? null : (
        <Effect
          effect={lacks === 'points' ? null : desk.effect({ codes, action: action.action, points })}
          decimals={desk.model.decimals}
        />
      )}
      <Field label={own.phrase} size="small">
        <Select
          className={styles.input}
          size="small"
          value=""
          onChange={(_, { value }) => {
            if (value !== '') setReason(value);
          }}
        >
          <option value="">{own.choosePhrase}</option>
          {phrasesFor(action?.action ?? null, own).map((phrase) => (
            <option key={phrase} value={phrase}>
              {phrase}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={needsReason ? own.why : `${own.why} (${own.optional})`} size="small" required={needsReason}>
        <Textarea
          className={styles.input}
          size="small"
          resize="vertical"
          value={reason}
          onKeyDown={submitByKey}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      {action?.canFill === true ? (
        <Checkbox
          checked={fill}
          label={{ children: own.fill, className: styles.label }}
          onChange={(_, { checked }) => {
            setFill(checked === true);
          }}
        />
      ) : null}
      <div>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!isReady} aria-describedby={lackId}>
          {isRunning ? own.logging : own.log}
        </Button>
      </div>
      <p id={lackId} className={styles.note}>
        {lacks === null ? null : own.lacks[lacks]}
      </p>
    </form>
  );
}

function labelOf({ action, points }: ActionModel, own: ReviewTexts, write: (value: number) => string): string {
  const label = own.actions[action];
  return points === null ? label : own.withPoints({ action: label, points: write(points) });
}

function phrasesFor(action: Action | null, { phrases }: ReviewTexts): readonly string[] {
  switch (action) {
    case 'reported':
    case 'restored':
      return phrases.agree;
    case 'central':
    case 'appraised':
      return phrases.disagree;
    case 'ask':
      return phrases.ask;
    case 'accept-na':
    case 'refuse-na':
    case 'request-na':
      return phrases['not-applicable'];
    case 'explain':
      return phrases.answer;
    case 'approve':
      return phrases.approve;
    default:
      return [...phrases.agree, ...phrases.disagree];
  }
}

/** The least of their maxima: other points must fit every criterion chosen. */
function maxOf(desk: Desk, codes: readonly string[]): number {
  return Math.min(...codes.map((code) => desk.detail(code)?.max ?? Infinity));
}
