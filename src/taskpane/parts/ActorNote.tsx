import { actorOf } from '../../engine/checks/actor';
import { useTexts } from '../app/language';

/** Says who is to act on what a check found, behind what stands before it; nothing where that is open. */
export function ActorNote({ check }: { readonly check: string }) {
  const { actors } = useTexts().texts.findings;
  const actor = actorOf(check);
  return actor === null ? null : <>{` · ${actors[actor]}`}</>;
}
