/** `npm run excel`: sideloads the built add-in into desktop Excel on Windows or macOS. */
import { existsSync } from 'node:fs';
import { hostMessages } from '../messages';
import type { HostMessages } from '../messages';

const MANIFEST = 'dist/manifest.xml';

function say(line: (texts: HostMessages['excel']) => string): void {
  console.log(line(hostMessages('vi').excel));
  console.log(line(hostMessages('en').excel));
}

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  say((texts) => texts.noExcel);
  process.exitCode = 1;
} else if (!existsSync(MANIFEST)) {
  say((texts) => texts.notBuilt(MANIFEST));
  process.exitCode = 1;
} else {
  say((texts) => texts.starting);
  try {
    // Loaded only where there is an Excel to start.
    const { AppType, startDebugging } = await import('office-addin-debugging');
    const { OfficeApp } = await import('office-addin-manifest');
    await startDebugging(MANIFEST, { appType: AppType.Desktop, app: OfficeApp.Excel, enableDebugging: false });
  } catch (error) {
    say((texts) => texts.failed(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}
