import type { CentralSourceFinding, HeldValue } from '../../workbook/central/findings';
import type { FindingTexts } from '../language';
import { numberText } from '../number';

const SHOWN = 8;
const number = (value: number): string => numberText(value, 'en');
const megabytes = (bytes: number): string => `${number(Math.floor(bytes / 1024 / 1024))} MB`;
const list = (items: readonly string[]): string =>
  `${items.slice(0, SHOWN).join(', ')}${items.length > SHOWN ? ` and ${number(items.length - SHOWN)} more` : ''}`;
const time = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
const held = ({ value, numerator, denominator }: HeldValue): string =>
  value === null
    ? [numerator, denominator].map((part) => (part === null ? '?' : number(part))).join('/')
    : number(value);

const KEPT = 'The workbook and the copy kept in it are unchanged.';
const EXPECTED = 'a table with the headings criterion (or quantity) and value';

/** What is said of sources of central figures and of the kept copy, in English. */
export const centralSourceTexts: FindingTexts<CentralSourceFinding> = {
  'central-address-invalid': ({ found }) =>
    `“${found}” is no address; one such as https://data.example.gov.vn/figures.csv was expected. Copy the whole address.`,
  'central-address-not-https': ({ address }) =>
    `The address ${address} is not https, so its answer could be read and changed on the way. Ask for an address that begins with https://. Nothing was fetched.`,
  'central-address-credentials': ({ address, part }) =>
    part === 'user'
      ? `The address ${address} was given with a user name or password, which would be kept in the workbook. Give the address without it. Nothing was fetched.`
      : `The address ${address} was given with “${part}”, which looks like a key and would be kept in the workbook. Give the address without it, or save the data as a file and open that. Nothing was fetched.`,
  'central-address-not-confirmed': ({ origin }) =>
    `${origin} has not been confirmed as a source of this workbook. Check the address and confirm it. Nothing was fetched.`,
  'central-address-not-allowed': ({ origin }) =>
    `This add-in was not set up to reach ${origin}. Ask whoever deploys it to add the address (build option centralOrigins), or save the data as a file and open that. Nothing was fetched.`,

  'central-answer-none': ({ address, reason }) =>
    `${address} does not answer${reason === null ? '' : ` (${reason})`}. Check the address and the network, and try again later. ${KEPT}`,
  'central-answer-not-shared': ({ address }) =>
    `${address} answers, but does not let add-ins read it: the answer lacks the header Access-Control-Allow-Origin (CORS). Ask the owner of the data to allow it, or save the data as a file and open that. ${KEPT}`,
  'central-answer-certificate': ({ address, reason }) =>
    `The certificate of ${address} is not valid (${reason}), so it is not certain who answers. Tell the owner of the data. ${KEPT}`,
  'central-answer-late': ({ address, seconds }) =>
    `${address} did not answer in full within ${number(seconds)} seconds. Try again later, or ask for a smaller file. ${KEPT}`,
  'central-answer-cut-off': ({ address }) =>
    `The answer of ${address} broke off before its end. Check the network and try again. ${KEPT}`,
  'central-answer-too-large': ({ address, limit }) =>
    `The answer of ${address} is larger than ${megabytes(limit)} and was cut off. Ask for the figures of your own units only. ${KEPT}`,
  'central-answer-redirects': ({ address, to }) =>
    `${address} leads elsewhere${to === null ? '' : `, to ${to}`}, which was not followed. Open it in a browser, check where it ends, and give that address. ${KEPT}`,
  'central-answer-denied': ({ address, status }) =>
    `${address} may be read only by those who log in (status ${String(status)}); an open address was expected. Ask the owner of the data for one, or for a file. ${KEPT}`,
  'central-answer-not-found': ({ address, status }) =>
    `There is nothing at ${address} (status ${String(status)}). Check the address or ask the owner of the data. ${KEPT}`,
  'central-answer-server-failed': ({ address, status }) =>
    `The server of ${address} failed (status ${String(status)}). Try again later. ${KEPT}`,
  'central-answer-status': ({ address, status }) =>
    `${address} answered with status ${String(status)}; 200 was expected. Try again later or ask the owner of the data. ${KEPT}`,
  'central-answer-page': ({ address }) =>
    `${address} gives a web page, perhaps one to log in; JSON or CSV was expected. Give the address of the data itself. ${KEPT}`,
  'central-answer-empty': ({ address }) =>
    `The answer of ${address} is empty; JSON or CSV was expected. Ask the owner of the data. ${KEPT}`,
  'central-ckan-refused': ({ address, message }) =>
    `The open-data portal at ${address} gives no records${message === '' ? '' : `: ${message}`}. Check that the resource is in its Datastore. ${KEPT}`,

  'central-json-syntax': ({ source, detail }) =>
    `“${source}” is not valid JSON (${detail}). Fetch or export it again. ${KEPT}`,
  'central-json-shape': ({ source, found }) =>
    `“${source}” holds no list of records: it begins with ${found}. A list was expected, by itself or as records, data or result.records. ${KEPT}`,
  'central-old-encoding': ({ source, encoding }) =>
    `“${source}” is not UTF-8 and was read as ${encoding}. Check a few names, and save it as CSV UTF-8 next time.`,
  'central-too-many-rows': ({ source, limit }) =>
    `“${source}” has more than ${number(limit)} rows, so none was used. Split it, or ask for the figures of your own units only. ${KEPT}`,
  'central-no-table': ({ source, sheets }) =>
    `“${source}” has no table of central figures on its sheets (${list(sheets)}); ${EXPECTED} was expected. Add the headings above the figures.`,
  'central-other-units': ({ source, units }) =>
    `“${source}” holds figures of other units only: ${units.map((unit) => `“${unit}”`).join(', ')}. Check the unit's name in the form and in the central table.`,
  'central-file-empty': ({ source }) =>
    `The file “${source}” is empty; a table of central figures (.xlsx, .csv or .json) was expected. Ask the owner of the data for it again. ${KEPT}`,
  'central-units-left-out': ({ source, count, units }) =>
    `“${source}” has figures of ${String(count)} ${count === 1 ? 'unit' : 'units'} not among the scoresheets checked: ${units.map((unit) => `“${unit}”`).join(', ')}${count > units.length ? ', …' : ''}; those rows were not compared. If one is a unit that is checked, mend its name in the table.`,
  'central-no-figures': ({ source }) =>
    `“${source}” has the headings of central figures and no figure below them. Ask the owner of the data for the whole table. ${KEPT}`,
  'central-several-tables': ({ source, used, others }) =>
    `“${source}” has tables of central figures on several sheets. “${used}” was read, and not: ${list(others)}. Put all figures on one sheet if they are needed.`,

  'central-copy-kept': ({ source, rows, sheet }) =>
    `${number(rows)} central figures from “${source}” are kept on the sheet “${sheet}”.`,
  'central-copy-current': ({ source, retrieved }) =>
    `“${source}” has nothing newer than the copy of ${time(retrieved)}, which stays in use.`,
  'central-copy-changes': ({ source, added, gone, changed }) =>
    added.length + gone.length + changed.length === 0
      ? `Compared with the copy from “${source}”, no figure changed.`
      : [
          `Compared with the copy from “${source}”:`,
          changed.length > 0
            ? `${number(changed.length)} changed (${list(changed.map(({ figure, from, to }) => `${figure}: ${held(from)} → ${held(to)}`))});`
            : '',
          added.length > 0 ? `${number(added.length)} are new (${list(added)});` : '',
          gone.length > 0 ? `${number(gone.length)} are gone (${list(gone)});` : '',
          'look at the findings again.',
        ]
          .filter((part) => part !== '')
          .join(' '),
  'central-copy-too-long': ({ rows, limit }) =>
    `There are ${number(rows)} central figures; at most ${number(limit)} are kept with a workbook. Keep those of your own units only. ${KEPT}`,
  'central-copy-edited': ({ source, sheet, retrieved }) =>
    `The sheet “${sheet}” no longer holds what was fetched from “${source}” on ${time(retrieved)}: it was changed by hand. Fetch the figures again and agree that the sheet be written over, or keep it and know that it is not the source's.`,
  'central-copy-gone': ({ source, sheet }) =>
    `The sheet “${sheet}” with the central figures from “${source}” is gone or hidden. Show it, or fetch the figures again.`,
  'central-copy-none': () => 'No central figures are kept in this workbook, so there is nothing to forget.',
};
