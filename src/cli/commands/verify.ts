import { createHash } from 'node:crypto';
import packageJson from '../../../package.json';
import { officialEdition } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import { cliProblem, type CliProblem } from '../../messages/cli';
import { numberText } from '../../messages/number';
import { VERIFY_TEXTS } from '../../messages/verify-texts';
import { readBytes } from '../../workbook/file/node';
import { gatherPaths } from '../../workbook/gather/gather-paths';
import { editionDigest, nameOf, publishedLeagues } from '../../workbook/publish/make-result';
import type { VerifyFinding } from '../../workbook/publish/findings';
import { PublishedResult } from '../../workbook/publish/result-schema';
import {
  compareLeagues,
  headFindings,
  matchFiles,
  sourceFindings,
  unitCountFindings,
  type GivenFile,
  type MatchedFiles,
} from '../../workbook/publish/verify-result';
import type { Call, Command } from '../command';
import { editionNamed } from '../edition-option';
import { findingJson } from '../finding-json';
import { stoppable } from '../interrupt';
import { progressTo, toldOfFiles, type Told } from '../rank/inputs';
import { rankFiles } from '../rank/rank-files';
import { parseJsonText } from '../json-text';
import { lineOf } from '../score-files';
import type { ExitCode, Terminal } from '../terminal';
import { withFile } from '../with-file';

/** `dti verify RESULT.json FILE…`: a published result computed again from its sources. */
export const verifyCommand: Command = { name: 'verify', options: ['edition', 'json'], run: verify };

interface GivenPath extends GivenFile {
  readonly path: string;
}

async function verify(call: Call, terminal: Terminal): Promise<Result<ExitCode, readonly CliProblem[]>> {
  const { operands, options, language } = call;
  const [resultFile, ...paths] = operands;
  if (resultFile === undefined || paths.length === 0) {
    return err([cliProblem('no-files', { command: 'verify' })]);
  }
  const published = await readResult(resultFile);
  if (!published.ok) {
    return published;
  }
  const { edition: id } = published.value;
  if (options.edition === null && officialEdition(id) === undefined) {
    return err([cliProblem('verify-edition-unknown', { file: resultFile, edition: id })]);
  }
  const edition = await editionNamed(options.edition ?? id, language);
  if (!edition.ok) {
    return edition;
  }
  const given: GivenPath[] = [];
  for (const path of paths) {
    const bytes = await readBytes(path);
    given.push({ path, name: nameOf(path), sha256: bytes.ok ? sha256Of(bytes.value) : null });
  }
  // Without its lists a result comes out otherwise everywhere, which tells nothing.
  const matched = matchFiles(published.value, given);
  const missing = matched.lists.filter((list) => list.given === null);
  if (missing.length > 0) {
    return err(missing.map(({ published: { file, role } }) => cliProblem('verify-list-missing', { file, role })));
  }
  const ofSources = sourceFindings(matched, given);
  const found = await computeAgain(published.value, edition.value, { matched, ofSources }, call, terminal);
  if (!found.ok) {
    return found;
  }
  report(published.value, found.value, call, terminal);
  return ok(found.value.some(({ finding }) => finding.severity === 'error') ? 1 : 0);
}

/** The files given for those of a result, and what is to be told of them. */
interface GivenSources {
  readonly matched: MatchedFiles<GivenPath>;
  readonly ofSources: readonly VerifyFinding[];
}

async function computeAgain(
  published: PublishedResult,
  edition: Edition,
  { matched, ofSources }: GivenSources,
  call: Call,
  terminal: Terminal,
): Promise<Result<readonly Told[], readonly CliProblem[]>> {
  const sources = matched.sources.flatMap(({ given }) => given?.path ?? []);
  const listPath = (role: 'units' | 'previous'): string | null =>
    matched.lists.find((list) => list.published.role === role)?.given?.path ?? null;
  const gathered = await stoppable((signal) =>
    gatherPaths([...new Set(sources)], {
      edition,
      period: published.period,
      by: published.by,
      sheet: published.sheet ?? null,
      losses: false,
      readAt: published.made,
      signal,
      onProgress: progressTo(terminal, call),
    }),
  );
  const about = (finding: VerifyFinding): Told => ({ finding, file: null, unit: null, inSheet: false });
  if (!gathered.ok) {
    if (gathered.error.kind === 'stopped') {
      return err([cliProblem('stopped', {})]);
    }
    const version = { editionSha256: editionDigest(edition), version: packageJson.version };
    const head = [...headFindings(published, version), ...ofSources, ...compareLeagues(published.leagues, [], edition)];
    return ok([...head.map(about), ...unread(toldOfFiles(gathered.error.files))]);
  }
  const again = await rankFiles(gathered.value, published.by, {
    units: listPath('units'),
    previous: listPath('previous'),
  });
  const head = headFindings(published, {
    editionSha256: editionDigest(gathered.value.edition),
    version: packageJson.version,
  });
  const differences = [
    ...unitCountFindings(matched, gathered.value.files),
    ...compareLeagues(published.leagues, publishedLeagues(again.ranked), gathered.value.edition),
  ];
  return ok([
    ...[...head, ...ofSources, ...differences].map(about),
    ...unread([...toldOfFiles(gathered.value.files), ...again.told]),
  ]);
}

/** What hinders the computation; what else the files hold was told when they were ranked. */
function unread(told: readonly Told[]): readonly Told[] {
  return told.filter(({ inSheet, finding }) => !inSheet && finding.severity === 'error');
}

function report(published: PublishedResult, told: readonly Told[], call: Call, terminal: Terminal): void {
  const { options, language } = call;
  const errors = told.filter(({ finding }) => finding.severity === 'error');
  const { code, edition, leagues } = published;
  if (options.json) {
    const findings = told.map(({ finding, file, unit }) => findingJson(finding, file, unit));
    const document = { edition, code, verified: errors.length === 0, findings };
    terminal.out(`${JSON.stringify(document, null, 2)}\n`);
    return;
  }
  const texts = VERIFY_TEXTS[language];
  const units = leagues.reduce((sum, league) => sum + league.units.length, 0);
  const head =
    errors.length === 0
      ? texts.verified({ units: numberText(units, language), code })
      : texts.differs(numberText(errors.length, language));
  terminal.out([head, ...told.map(({ finding, file }) => `  ${withFile(file, lineOf(finding, call))}`), ''].join('\n'));
}

async function readResult(file: string): Promise<Result<PublishedResult, readonly CliProblem[]>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) {
    return err([cliProblem('result-not-read', { file })]);
  }
  const json = parseJsonText(new TextDecoder().decode(bytes.value));
  if (!json.ok) {
    return err([cliProblem('result-not-json-text', { file, place: json.error })]);
  }
  const parsed = PublishedResult.safeParse(json.value);
  if (parsed.success) {
    return ok(parsed.data);
  }
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return err([cliProblem('result-invalid', { file, path })]);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
