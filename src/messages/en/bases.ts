import type { Basis } from '../../engine/scoring/scoresheet';

/** Kinds of points inside a sentence, in English. */
export const BASES: Readonly<Record<Basis, string>> = {
  self: 'self-assessed points',
  appraised: 'appraised points',
  final: 'final points',
  computed: 'points by formula',
};
