/** What office.js is told of where it runs: the name of its frame, and the context it asks for first. */

/** Requirement sets by name with their version: `{ ExcelApi: '1.15' }`. office.js refuses what is not listed. */
export type Requirements = Readonly<Record<string, string>>;

/**
 * What is advertised unless the page lowers it. ExcelApi ends at 1.15 because the npm package's office.js does;
 * a set being listed says that office.js may ask, not that every member of it is emulated.
 */
export const EMULATED_REQUIREMENTS: Requirements = {
  AddinCommands: '1.3',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  ExcelApi: '1.15',
  // Of Excel on the web alone: events of renamed sheets.
  ExcelApiOnline: '1.1',
  RichApiRuntime: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.2',
};

interface ContextOptions {
  readonly addinId: string;
  readonly addinName: string;
  readonly conversationId: string;
  readonly hostOrigin: string;
  /** `vi-VN`. */
  readonly locale: string;
  readonly documentName: string;
  readonly requirements: Requirements;
  readonly documentSettings: ReadonlyMap<string, string>;
}

/** A shared runtime with custom functions: without the second flag office.js starts no custom functions. */
const SHARED_APP = 1;
const CUSTOM_FUNCTIONS = 2;
const RUNTIME_FLAGS = String(SHARED_APP + CUSTOM_FUNCTIONS);

/** Excel among Microsoft's applications on the web. */
const EXCEL_WEB = 16;
const READ_WRITE = 1;
const CONTENT_OR_PANE = 1;
const SHOWN_AS_TASKPANE = 2;

/** The `name` of the iframe: office.js reads its host, version and parent from it. */
export function frameName(
  options: Pick<ContextOptions, 'addinId' | 'conversationId' | 'hostOrigin' | 'locale'>,
): string {
  const { addinId, conversationId, hostOrigin, locale } = options;
  return JSON.stringify({
    baseFrameName: `_xdm_addin_${conversationId}`,
    // type $ platform $ version $ locale $ correlation $ dialog $ logging $ flags
    hostInfo: ['Excel', 'Web', '16.01', locale, 'telemetry', '', '', RUNTIME_FLAGS].join('$'),
    xdmInfo: `${conversationId}|${addinId}|${hostOrigin}`,
    serializerVersion: 1,
    flights: '[]',
  });
}

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(options: ContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.addinId,
    _appName: EXCEL_WEB,
    _appVersion: '16.00',
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: `${options.hostOrigin}/${encodeURIComponent(options.documentName)}`,
    _clientMode: READ_WRITE,
    _settings: [...options.documentSettings],
    _reason: 'documentOpened',
    _osfControlType: CONTENT_OR_PANE,
    _eToken: '',
    _correlationId: options.conversationId,
    _appInstanceId: options.conversationId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(options.requirements),
    _hostFullVersion: '16.0.0.0',
    _addinName: options.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: SHOWN_AS_TASKPANE,
  };
}
