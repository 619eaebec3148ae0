/** `npm start`: builds the add-in and the host, serves both over https on one port, and opens the browser. */
import { join } from 'node:path';
import open from 'open';
import { hostMessages } from '../messages';
import type { HostMessages } from '../messages';
import { buildAddin, buildHost } from './build';
import { ensureCertificate } from './certificate';
import { listen } from './listen';
import { tryOutRoutes } from './routes';

const PORT = 3000;

/** Prints a line in Vietnamese and in English. */
function say(line: (texts: HostMessages['start']) => string): void {
  console.log(line(hostMessages('vi').start));
  console.log(line(hostMessages('en').start));
}

/** Builds something, saying so; ends the command when that fails. */
async function build(what: (texts: HostMessages['start']) => string, run: () => Promise<boolean>): Promise<void> {
  say((texts) => texts.checking(what(texts)));
  try {
    if (!(await run())) {
      say((texts) => texts.upToDate(what(texts)));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    say((texts) => texts.buildFailed(what(texts)));
    process.exit(1);
  }
}

const root = process.cwd();
const certificate = await ensureCertificate(join(root, '.cache/certificates'));
if (certificate.isNew) {
  say((texts) => texts.certificateMade);
}
await build(
  (texts) => texts.addin,
  () => buildAddin(root),
);
await build(
  (texts) => texts.host,
  () => buildHost(root),
);

const server = await listen(tryOutRoutes(root), certificate, PORT);
if (server.port !== PORT) {
  say((texts) => texts.portTaken(PORT, server.port));
}
const address = `https://localhost:${String(server.port)}/host/`;
say((texts) => `\n${texts.ready(address)}\n${texts.certificateWarning}\n${texts.stop}`);

process.once('SIGINT', () => {
  void server.close().then(() => process.exit(0));
});

const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
if (hasScreen && process.env['CI'] === undefined) {
  const browser = await open(address);
  // The address is printed: whoever has no browser here opens it elsewhere.
  browser.once('error', () => undefined);
}
