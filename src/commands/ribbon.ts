/** What the ribbon's buttons and the keyboard shortcuts do: they show the pane, each at a panel of its own. */

/** Panels that a command leads to, by the id of its function in manifest.xml and shortcuts.json. */
export const RIBBON_COMMANDS = {
  'Dti.Home': 'home',
  'Dti.Enter': 'enter',
  'Dti.Score': 'score',
  'Dti.Template': 'template',
} as const;

type CommandPanel = (typeof RIBBON_COMMANDS)[keyof typeof RIBBON_COMMANDS];

/**
 * Connects the commands in the runtime that they share with the pane. `open` is told which panel to show; the pane is
 * shown when it was closed. Excel keeps the button pressed until the event is completed, so it always is.
 */
export function associateCommands(open: (panel: CommandPanel) => void): void {
  for (const [id, panel] of Object.entries(RIBBON_COMMANDS)) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      open(panel);
      // A shortcut brings no event.
      void Office.addin.showAsTaskpane().finally(() => event?.completed());
    });
  }
}
