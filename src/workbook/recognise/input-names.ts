import type { Edition } from '../../engine/edition/schema';
import { oncePer } from '../../engine/remember';
import { foldWords } from '../../engine/text';
import type { InputNames } from './headings';

/** The names under which the inputs of these editions may stand as headings of columns. */
export function inputNames(editions: readonly Edition[]): InputNames {
  const [only, ...others] = editions;
  return only !== undefined && others.length === 0 ? namesOfOne(only) : namesOfAll(editions);
}

const namesOfOne = oncePer((edition: Edition) => namesIn([edition]));
const namesOfAll = oncePer(namesIn);

function namesIn(editions: readonly Edition[]): InputNames {
  const ids = new Set<string>();
  const idsByLabel = new Map<string, Set<string>>();
  for (const edition of editions) {
    for (const input of edition.groups.flatMap((group) => group.criteria.flatMap((criterion) => criterion.inputs))) {
      ids.add(input.id);
      for (const label of [input.label.vi, input.label.en]) {
        const words = foldWords(label);
        idsByLabel.set(words, (idsByLabel.get(words) ?? new Set()).add(input.id));
      }
    }
  }
  const unique = [...idsByLabel].flatMap(([words, of]): [string, string][] => {
    const [id, ...others] = of;
    return id === undefined || others.length > 0 ? [] : [[words, id]];
  });
  return { ids, idByLabel: new Map(unique) };
}
