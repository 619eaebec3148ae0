/** Starts the thread where the product runs from its source: by itself Node runs no TypeScript in threads. */
import { register } from 'tsx/esm/api';

register();
await import('./node-thread.ts');
