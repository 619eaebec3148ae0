import type { Basis } from '../../engine/scoring/scoresheet';

/** Kinds of points inside a sentence, in Vietnamese. */
export const BASES: Readonly<Record<Basis, string>> = {
  self: 'điểm tự đánh giá',
  appraised: 'điểm thẩm định',
  final: 'điểm đạt được',
  computed: 'điểm theo công thức',
};
