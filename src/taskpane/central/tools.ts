/** What `loadCentralTools` loads. */
export { closeBeside, openBeside } from './beside';
export { forgetCentral, keepCentralAddress, keepCentralFile } from './keep';
