import { afterEach, describe, expect, it } from '@jest/globals';
import { startAddin, type RunningAddin } from '../support/office-window';

let addin: RunningAddin | undefined;
afterEach(() => {
  addin?.close();
});

describe('unmodified office.js in the embedded host', () => {
  it('starts as Excel on the web with a shared runtime', async () => {
    addin = await startAddin();
    const info: { host: unknown; platform: unknown } = await addin.Office.onReady();
    expect(info.host).toBe('Excel');
    expect(info.platform).toBe('OfficeOnline');
    expect(addin.Office.context.displayLanguage).toBe('en-US');
  });

  it('believes the requirement sets it is told, and no others', async () => {
    addin = await startAddin({ requirements: { ExcelApi: '1.9' } });
    const { requirements } = addin.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(requirements.isSetSupported('CustomFunctions', '1.1')).toBe(false);
  });
});
