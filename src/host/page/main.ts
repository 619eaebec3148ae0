/** The page of the embedded host: opens a workbook in the grid and the add-in beside it. */
import { createGrid } from '../grid/setup';
import { createFunctionPort } from '../grid/univer-functions';
import { FAULTS } from '../host';
import type { Host } from '../host';
import { hostMessages } from '../messages';
import { writeWorkbook } from '../open/write';
import type { WorkbookPort } from '../port';
import { loadAddin } from './addin';
import { showCoverage } from './coverage';
import { byId } from './elements';
import { fetchFile, fileName, onChosen, onDropped, saveFile } from './files';
import type { UseFile } from './files';
import { createHook } from './hook';
import type { RibbonButton } from './manifest';
import { readOptions } from './options';
import { startAddin } from './pane';
import { savedWorkbook } from './saved';
import { createSessions } from './session';
import { drawTheme, showSwitches } from './switches';
import type { Theme } from './switches';
import { setPaneVisible, showButtons, showFrame, showNotice } from './view';
import './page.css';
import './overlays.css';

/** The build of office.js that the host was made with; set by the bundler. */
declare const OFFICE_JS_BUILD: string;

/** How often the number of refused members is brought up to date. */
const REFRESH_MS = 1_000;

const options = readOptions(new URL(location.href), navigator.language);
const texts = hostMessages(options.language).page;
const container = byId('grid', HTMLDivElement);
const grid = createGrid(container, options.language);
const functionPort = createFunctionPort(grid);
const { locale } = grid.regional;
const addin = await loadAddin(options.addin, locale);

const startBeside = (port: WorkbookPort): Host | null =>
  addin === null
    ? null
    : startAddin({
        addin,
        port,
        functionPort,
        locale,
        title: texts.paneTitle(addin.manifest.name),
        setVisible: setPaneVisible,
      });
const sessions = createSessions(grid, startBeside);

/** Opens a file, or says that it cannot be opened. */
async function open(name: string, bytes: Promise<ArrayBuffer>): Promise<void> {
  try {
    const { host } = await sessions.open(name, await bytes);
    if (options.fault !== null) {
      host?.inject(options.fault);
    }
    byId('file-name', HTMLSpanElement).textContent = name;
    showNotice(addin === null ? texts.noAddin : null);
    setPaneVisible(addin !== null);
  } catch (error) {
    showNotice(texts.cannotOpen(name, error instanceof Error ? error.message : String(error)));
  }
}

const openFile: UseFile = (name, bytes) => {
  void open(name, bytes);
};

const openAddress = (address: string): void => {
  openFile(fileName(address), fetchFile(address));
};

async function download(): Promise<void> {
  const session = sessions.current();
  const saved = session && savedWorkbook(grid, session.port, functionPort.names());
  if (saved !== null) {
    saveFile(saved.snapshot.name, new Uint8Array(await writeWorkbook(saved)));
  }
}

function setTheme(theme: Theme): void {
  drawTheme(theme);
  grid.api.toggleDarkMode(theme === 'dark');
}

function press({ action, id }: RibbonButton): void {
  if (action.kind === 'pane') {
    setPaneVisible(byId('pane', HTMLElement).hidden);
  } else {
    void sessions.current()?.host?.runCommand(action.name, id);
  }
}

showFrame(options.language, texts, OFFICE_JS_BUILD, {
  open: () => {
    byId('file', HTMLInputElement).click();
  },
  openSample: (address) => {
    openAddress(address);
  },
  download: () => {
    void download();
  },
  undo: () => {
    void grid.api.undo();
  },
  redo: () => {
    void grid.api.redo();
  },
  showCoverage: () => {
    showCoverage(byId('coverage', HTMLDialogElement), sessions.current()?.host?.coverage() ?? [], texts);
  },
  setPaneVisible,
});
showSwitches(options.language, options.theme, FAULTS, texts, {
  setLanguage: (language) => {
    const address = new URL(location.href);
    address.searchParams.set('lang', language);
    location.assign(address);
  },
  setTheme,
  inject: (fault) => {
    sessions.current()?.host?.inject(fault);
  },
});
setTheme(options.theme);
if (addin !== null) {
  showButtons(addin.manifest, press);
}
onChosen(byId('file', HTMLInputElement), openFile);
onDropped(byId('drop', HTMLDivElement), openFile);
setInterval(() => {
  const uses = sessions.current()?.host?.coverage() ?? [];
  const refused = uses.filter(({ emulated }) => !emulated).length;
  byId('coverage-open', HTMLButtonElement).textContent = texts.coverage(refused);
}, REFRESH_MS);
window.embeddedHost = createHook(grid, sessions, container);
openAddress(options.open);
