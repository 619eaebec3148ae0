/** What may be done with criteria, what it would change, and the rulings that it comes to. */
import { effectOfAll, type Alternative } from '../../engine/review/effect';
import type { Role, Said, Taken } from '../../engine/review/model';
import { mayDo, needsReason } from '../../engine/review/roles';
import { ACTIONS, type Action } from '../../messages/pane-review';
import type { Ruling } from '../../workbook/commands/rule';
import type { DeskContext } from './desk-context';
import type { ActionModel, EffectModel, RuleRequest } from './model';

const TAKES: Readonly<Partial<Record<Action, Taken>>> = {
  reported: 'reported',
  restored: 'restored',
  central: 'central',
  appraised: 'appraised',
  other: 'other',
};

/** The actions that are open to a role for all of these criteria, by the engine's table of duties. */
export function actionsFor(context: DeskContext, codes: readonly string[], role: Role): readonly ActionModel[] {
  return ACTIONS.flatMap((action): ActionModel[] => {
    const isOpen = codes.length > 0 && codes.every((code) => saidBy(context, code, action, role, 0) !== null);
    const kind = kindOf(action, role);
    if (!isOpen || !mayDo(role, kind)) return [];
    const points = new Set(codes.map((code) => pointsBy(context, code, action, null)));
    const [only = null] = points;
    return [
      {
        action,
        points: points.size === 1 ? only : null,
        needsReason: action === 'remark' || needsReason(kind),
        canFill: kind === 'conclusion',
      },
    ];
  });
}

/** What an action would change; null where it changes no points. */
export function effectFor(
  context: DeskContext,
  { codes, action, points }: Pick<RuleRequest, 'codes' | 'action' | 'points'>,
): EffectModel | null {
  const choices = codes.flatMap((code): [string, Alternative][] => {
    const given = pointsBy(context, code, action, points);
    if (action === 'accept-na') return [[code, 'not-applicable']];
    return given === null ? [] : [[code, { points: given }]];
  });
  if (choices.length === 0 || choices.length < codes.length) {
    return null;
  }
  const { compiled, review, card, league, edition } = context;
  const effect = effectOfAll(compiled, review, card, new Map(choices), league);
  const { group, total } = effect;
  const named = edition.groups.find(({ id }) => id === group?.id);
  return {
    points: codes.length === 1 ? effect.points : null,
    group:
      group === null
        ? null
        : { name: named?.name ?? { vi: group.name, en: group.name }, before: group.before, after: group.after },
    total: { before: total.before, after: total.after },
    max: { before: total.maxBefore, after: total.maxAfter },
    index: effect.index,
    rank: effect.rank,
  };
}

/** The rulings of one command. */
export function rulingsFor(context: DeskContext, request: RuleRequest, role: Role): readonly Ruling[] {
  const { codes, action, points, reason, fill } = request;
  return codes.flatMap((code): Ruling[] => {
    const what = saidBy(context, code, action, role, points);
    if (what === null) return [];
    const conflict = context.formFindings.find(
      ({ check, criterion }) => criterion === code && check === 'central-conflict',
    );
    return [
      {
        criterion: code,
        check: conflict?.check ?? null,
        said: what,
        reason: reason.trim(),
        central: context.central.get(code) ?? null,
        computed: context.computed.get(code) ?? null,
        fill: fill && what.kind === 'conclusion',
      },
    ];
  });
}

function kindOf(action: Action, role: Role): Said['kind'] {
  switch (action) {
    case 'remark':
      return 'opinion';
    case 'ask':
      return 'explanation-request';
    case 'accept-na':
    case 'refuse-na':
      return 'not-applicable-ruling';
    case 'approve':
      return 'approval';
    case 'explain':
      return 'explanation';
    case 'request-na':
      return 'not-applicable-request';
    default:
      return role === 'specialist' ? 'opinion' : 'conclusion';
  }
}

/** What an action says of a criterion; null where it makes no sense for it. */
function saidBy(context: DeskContext, code: string, action: Action, role: Role, points: number | null): Said | null {
  const reviewed = context.review.criteria.get(code);
  if (reviewed === undefined) return null;
  const { state, conclusion, leftOut, entries } = reviewed;
  switch (action) {
    case 'remark':
      return { kind: 'opinion', choice: null };
    case 'ask':
      return { kind: 'explanation-request' };
    case 'accept-na':
    case 'refuse-na': {
      const isAsked =
        leftOut !== null ||
        entries.some(({ kind }) => kind === 'not-applicable-request') ||
        context.rows.get(code)?.state === 'not-applicable-requested';
      return isAsked ? { kind: 'not-applicable-ruling', accepted: action === 'accept-na' } : null;
    }
    case 'approve': {
      const ruling = conclusion ?? entries.findLast(({ kind }) => kind === 'not-applicable-ruling');
      return state === 'concluded' && ruling !== undefined ? { kind: 'approval', entry: ruling.hash } : null;
    }
    case 'explain': {
      const isAnswer = entries.some(({ kind }) => kind === 'explanation-request' || kind === 'conclusion');
      return { kind: 'explanation', stage: isAnswer ? 'answer' : 'submission' };
    }
    case 'request-na':
      return leftOut === null ? { kind: 'not-applicable-request' } : null;
    default: {
      const take = TAKES[action];
      const given = pointsBy(context, code, action, points);
      if (take === undefined || given === null) return null;
      const choice = { take, points: given };
      return role === 'specialist' ? { kind: 'opinion', choice } : { kind: 'conclusion', choice, filled: null };
    }
  }
}

/** The points that an action gives a criterion; null where it gives none. `typed` is for other points. */
function pointsBy({ rows, central }: DeskContext, code: string, action: Action, typed: number | null): number | null {
  const row = rows.get(code);
  const self = row?.self ?? null;
  const appraised = row?.appraised.findLast((points) => points !== null) ?? null;
  const isChanged = appraised !== null && appraised !== self;
  switch (action) {
    case 'reported':
      return isChanged ? null : self;
    case 'restored':
      return isChanged ? self : null;
    case 'central':
      return central.get(code) ?? null;
    case 'appraised':
      return isChanged ? appraised : null;
    case 'other':
      return typed;
    default:
      return null;
  }
}
