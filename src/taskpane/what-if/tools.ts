/** What `loadWhatIfTools` loads. */
export { dropKept, keep } from './keep';
export { whatIfDesk } from './desk';
