import { makeStyles, tokens } from '@fluentui/react-components';
import { actorOf } from '../../engine/checks/actor';
import { useTexts } from '../app/language';

const useStyles = makeStyles({
  root: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** Says who is to act on what a check found, behind what stands before it; nothing where that is open. */
export function ActorNote({ check }: { readonly check: string }) {
  const styles = useStyles();
  const { actors } = useTexts().texts.findings;
  const actor = actorOf(check);
  return actor === null ? null : <span className={styles.root}>{` · ${actors[actor]}`}</span>;
}
