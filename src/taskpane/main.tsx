import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands/ribbon';
import { App } from './app/App';
import { connectToExcel } from './app/connect';
import { askForPanel } from './app/panel-request';

const container = document.getElementById('root');
if (container === null) {
  throw new Error('taskpane.html has no element #root.');
}
const root = createRoot(container);
const connection = await connectToExcel();
if (connection.place === 'excel') {
  associateCommands(askForPanel);
}
root.render(<App connection={connection} />);
