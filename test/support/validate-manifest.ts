/**
 * Microsoft's own validation of manifest.xml: `npm run validate`. It needs the network: where Microsoft's service cannot be
 * reached this says so, and says that the manifest was not validated. Exit code 0: accepted; 1: refused; 2: not validated.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const PACKAGE = require.resolve('office-addin-manifest/package.json');
const UNREACHABLE = /unable to contact|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|fetch failed|proxy/i;

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [join(PACKAGE, '../cli.js'), 'validate', 'manifest.xml'],
  {
    encoding: 'utf8',
  },
);
const said = `${stdout}${stderr}`;
process.stdout.write(said);
if (status !== 0 && UNREACHABLE.test(said)) {
  process.stdout.write(
    'NOT VALIDATED: Microsoft’s validation service could not be reached. Run this again where there is a network.\n' +
      'What can be checked without it is checked by test/build/manifest.test.ts.\n',
  );
  process.exitCode = 2;
} else {
  process.exitCode = status === 0 ? 0 : 1;
}
