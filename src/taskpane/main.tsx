import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { connectToExcel } from './app/connect';

const container = document.getElementById('root');
if (container === null) {
  throw new Error('taskpane.html has no element #root.');
}
const root = createRoot(container);
const connection = await connectToExcel();
root.render(<App connection={connection} />);
