/** `range.dataValidation`: what cells take. Whether what they hold is valid is not emulated. */
import * as z from 'zod/mini';
import { Failure } from '../batch/failure';
import type { TypeTable } from '../batch/host-object';
import type { PortValidation, PortValidationTexts } from '../port-parts';
import { intersect } from './address';
import { booleanValue } from './arguments';
import { readRule, ruleType, writeRule } from './validation-rule';
import { mustBeUnprotected, type Cells } from './world';

type Validation = Omit<PortValidation, 'areas'>;

const promptShape = z.object({ message: z.string(), showPrompt: z.boolean(), title: z.string() });

const alertShape = z.object({
  message: z.string(),
  showAlert: z.boolean(),
  style: z.enum(['Stop', 'Warning', 'Information']),
  title: z.string(),
});

/** Excel's own: an alert of its own words stops what does not fit. */
const TEXTS: PortValidationTexts = {
  showPrompt: true,
  promptTitle: '',
  prompt: '',
  showError: true,
  errorTitle: '',
  error: '',
  errorStyle: 'Stop',
};

const NONE: Validation = { rule: { kind: 'none' }, ignoreBlanks: true, texts: TEXTS };

function count({ top, left, bottom, right }: PortValidation['areas'][number]): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The validation that all cells of the range have; `NONE` where none has any, null where they differ. */
function common(cells: Cells): Validation | null {
  const touching = cells.world.port.validations(cells.sheet.info().id).flatMap((validation) => {
    const covered = validation.areas.flatMap((area) => intersect(area, cells.area) ?? []);
    return covered.length === 0 ? [] : [{ validation, cells: covered.reduce((sum, area) => sum + count(area), 0) }];
  });
  const [first] = touching;
  if (first === undefined) {
    return NONE;
  }
  const isWhole = touching.length === 1 && first.cells === count(cells.area);
  return isWhole ? first.validation : null;
}

function set(cells: Cells, change: Partial<Validation>): void {
  mustBeUnprotected(cells.sheet);
  const { rule, ignoreBlanks, texts } = { ...(common(cells) ?? NONE), ...change };
  cells.world.port.setValidation(cells.sheet.info().id, cells.area, { rule, ignoreBlanks, texts });
}

function texts(cells: Cells): PortValidationTexts {
  return common(cells)?.texts ?? TEXTS;
}

function must<T>(parsed: { success: true; data: T } | { success: false }): T {
  if (!parsed.success) {
    throw new Failure('InvalidArgument');
  }
  return parsed.data;
}

export const dataValidationTable: TypeTable<Cells> = {
  name: 'DataValidation',
  properties: {
    Type: {
      read: (cells) => {
        const validation = common(cells);
        return validation === null ? 'MixedCriteria' : ruleType(validation.rule);
      },
    },
    Rule: {
      read: (cells) => {
        const validation = common(cells);
        return validation && writeRule(validation.rule);
      },
      write: (cells, value) => {
        set(cells, { rule: readRule(value) });
      },
    },
    IgnoreBlanks: {
      read: (cells) => common(cells)?.ignoreBlanks ?? null,
      write: (cells, value) => {
        set(cells, { ignoreBlanks: booleanValue(value) });
      },
    },
    Prompt: {
      read: (cells) => {
        const { prompt: message, promptTitle: title, showPrompt } = texts(cells);
        return { message, showPrompt, title };
      },
      write: (cells, value) => {
        const { message: prompt, showPrompt, title: promptTitle } = must(z.safeParse(promptShape, value));
        set(cells, { texts: { ...texts(cells), prompt, promptTitle, showPrompt } });
      },
    },
    ErrorAlert: {
      read: (cells) => {
        const { error: message, errorTitle: title, errorStyle: style, showError: showAlert } = texts(cells);
        return { message, showAlert, style, title };
      },
      write: (cells, value) => {
        const given = must(z.safeParse(alertShape, value));
        const { message: error, showAlert: showError, style: errorStyle, title: errorTitle } = given;
        set(cells, { texts: { ...texts(cells), error, errorTitle, errorStyle, showError } });
      },
    },
  },
  methods: {
    Clear: (cells) => {
      mustBeUnprotected(cells.sheet);
      cells.world.port.setValidation(cells.sheet.info().id, cells.area, null);
    },
  },
};
