/** Taking central figures into the open workbook, from a file or an address. Loaded when it is first asked for. */
import type { ReadCentralOptions } from '../../engine/central/read-table';
import { centralTexts } from '../../messages/central-texts';
import type { AnyFinding } from '../../messages/finding';
import { figuresToKeep } from '../../workbook/central/choose-figures';
import { copySheet, isCopyEdited } from '../../workbook/central/copy/kept-copy';
import { sourceFinding, type CentralFailure } from '../../workbook/central/findings';
import { readCentralFile, type CentralLoad } from '../../workbook/central/read-source';
import { readAddress } from '../../workbook/central/remote/address';
import type { Network, Validators } from '../../workbook/central/remote/ask';
import { loadAddress, REMOTE_LIMITS } from '../../workbook/central/remote/load-address';
import { MOST_KEPT, planForgetCentral, planKeepCentral } from '../../workbook/commands/keep-central';
import { runCommand } from '../../workbook/excel/command';
import { EMPTY_STATE } from '../../workbook/state/state';
import { fileFinding } from '../../workbook/file/findings';
import { MAX_FILE_BYTES } from '../../workbook/file/limits';
import { VERSION } from '../app/version';
import { reachableOrigins } from '../content-security-policy';
import type { CommandOutcome } from '../workbook/command';
import { editionsIn } from '../workbook/editions';
import { findingModels } from '../workbook/finding-model';
import { runPaneCommand } from '../workbook/run-command';
import type { CentralOutcome, CentralRequest } from './request';

/** Keeps the figures of an .xlsx, .csv or .json file. */
export async function keepCentralFile(file: File, request: CentralRequest): Promise<CommandOutcome> {
  if (file.size > MAX_FILE_BYTES) {
    return refused([fileFinding('file-too-large', { file: file.name, bytes: file.size, limit: MAX_FILE_BYTES })]);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const load = readCentralFile(bytes, file.name, request.at, optionsOf(request));
  return load.ok ? keep(load.value, request) : refused([load.error]);
}

/**
 * Keeps the figures at an address, or says that there is nothing newer than the copy. `confirmed` is true where the person
 * saw the address and agreed to ask it; an origin that was confirmed in this workbook before is asked again.
 */
export async function keepCentralAddress(
  address: string,
  confirmed: boolean,
  request: CentralRequest,
): Promise<CentralOutcome> {
  const read = readAddress(address);
  if (!read.ok) {
    return refused([read.error]);
  }
  const { url, origin } = read.value;
  const known = request.book.state.ok ? request.book.state.value.centralOrigins : [];
  const validators = validatorsOf(url, request);
  const loaded = await loadAddress(
    { address: url, confirmed: confirmed ? [...known, origin] : known, allowed: allowedOrigins(), validators },
    NETWORK,
    request.at,
    optionsOf(request),
  );
  if (!loaded.ok) {
    return loaded.error.check === 'central-address-not-confirmed'
      ? { kind: 'confirm', address: url, origin }
      : refused([loaded.error]);
  }
  return loaded.value.kind === 'loaded' ? keep(loaded.value.load, request) : current(request);
}

/** Forgets the kept figures; a sheet that was changed by hand stays. */
export async function forgetCentral(request: CentralRequest): Promise<CommandOutcome> {
  const outcome = outcomeOf(await runCommand(planForgetCentral, VERSION), []);
  return withColumns(outcome, request);
}

const NETWORK: Network = { ...REMOTE_LIMITS, fetch: (input, init) => fetch(input, init), isPage: true };

async function keep({ source, figures, findings }: CentralLoad, request: CentralRequest): Promise<CommandOutcome> {
  if (figures.size === 0) {
    return refused(findings);
  }
  const { unit, overwriteEdited, today, language } = request;
  const { edition } = optionsOf(request);
  const kept = figuresToKeep(figures, MOST_KEPT, { unit, edition });
  const texts = centralTexts(language);
  const done = await runCommand(
    (book) => planKeepCentral(book, { source, figures: kept, texts, overwriteEdited, today }),
    VERSION,
  );
  return withColumns(outcomeOf(done, findings), request);
}

/**
 * Puts our columns beside the forms anew, so that the one of discrepancies comes, goes, or reads all rows of the table. Not
 * where a person has hidden the columns, or has put values in the place of formulas.
 */
async function withColumns(outcome: CommandOutcome, { book, language, at }: CentralRequest): Promise<CommandOutcome> {
  const { ownColumns, frozen } = book.state.ok ? book.state.value : EMPTY_STATE;
  if (outcome.kind !== 'done' || frozen.length > 0) {
    return outcome;
  }
  for (const id of new Set(ownColumns.map(({ binding }) => binding))) {
    const shown = await runPaneCommand({ do: 'show-columns', id }, language, at);
    if (shown.kind !== 'done') {
      return shown;
    }
  }
  return outcome;
}

function current({ book }: CentralRequest): CommandOutcome {
  const source = book.state.ok ? book.state.value.central?.source : undefined;
  return source === undefined
    ? { kind: 'done', findings: [] }
    : {
        kind: 'done',
        findings: findingModels([
          sourceFinding('central-copy-current', { source: source.name, retrieved: source.retrieved }, 'notice'),
        ]),
      };
}

/** What the server gave with the copy, where the copy is there as it was fetched from this very address. */
function validatorsOf(address: string, { book }: CentralRequest): Validators {
  const copy = copySheet(book);
  const isOfThis = copy !== null && copy.kept.source.name === address && !isCopyEdited(copy);
  return isOfThis ? copy.kept.source : { etag: null, lastModified: null };
}

function optionsOf({ book, edition, today }: CentralRequest): ReadCentralOptions {
  const known = editionsIn(book).editions.find(({ id }) => id === edition);
  return { today, edition: known ?? null, units: null };
}

/** What the page's own policy lets it ask; null where the page has none. */
function allowedOrigins(): readonly string[] | null {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  return policy === null || policy === undefined ? null : reachableOrigins(policy);
}

function refused(findings: readonly (AnyFinding | CentralFailure)[]): CommandOutcome {
  return { kind: 'refused', findings: findingModels(findings) };
}

function outcomeOf(done: Awaited<ReturnType<typeof runCommand>>, before: readonly AnyFinding[]): CommandOutcome {
  if (done.ok) {
    return { kind: 'done', findings: findingModels([...before, ...done.value]) };
  }
  return done.error.kind === 'excel' ? done.error : refused(done.error.findings);
}
