import type { Entry } from '../scoring/scoresheet';

/**
 * Whether anything stands where a row's figures and points belong: also what could not be read, and words such as `KPS`.
 * Each of these is told of by its own check.
 */
export function isAnswered({ state, self, appraised, final, inputs, notPoints, notFigures }: Entry): boolean {
  if (state !== 'answered' && state !== 'missing') return true;
  const given = [self, final, ...appraised, ...Object.values(inputs)];
  return given.some((value) => value !== null) || (notPoints?.length ?? 0) > 0 || (notFigures?.length ?? 0) > 0;
}
