/** Validations, borders, links, protection, print set-up, filters, charts, tab colours and properties of the in-memory workbook. */
import type { WorkbookPort } from '../../../src/host/port';
import { key, places, type MemorySheet } from './memory-sheet';
import { without } from './shift';

type Parts = Pick<
  WorkbookPort,
  | 'setTabColor'
  | 'spills'
  | 'border'
  | 'setBorder'
  | 'hyperlink'
  | 'setHyperlink'
  | 'validations'
  | 'setValidation'
  | 'protection'
  | 'setProtection'
  | 'page'
  | 'setPage'
  | 'filter'
  | 'setFilter'
  | 'charts'
  | 'setCharts'
  | 'properties'
  | 'setProperty'
>;

/** `at` finds a sheet by its id. */
export function memoryParts(at: (id: string) => MemorySheet): Parts {
  const properties = new Map<string, string>();
  return {
    setTabColor: (id, color) => {
      at(id).tabColor = color;
    },
    spills: (id) => at(id).spills,
    border: (id, area, side) => {
      const lines = [...places(area)].map(({ row, column }) => at(id).borders.get(key(row, column))?.[side] ?? null);
      const [first = null] = lines;
      return lines.every((line) => JSON.stringify(line) === JSON.stringify(first)) ? first : undefined;
    },
    setBorder: (id, area, side, border) => {
      const { borders } = at(id);
      for (const { row, column } of places(area)) {
        const present = Object.entries(borders.get(key(row, column)) ?? {});
        const others = Object.fromEntries(present.filter(([name]) => name !== side));
        borders.set(key(row, column), border === null ? others : { ...others, [side]: border });
      }
    },
    hyperlink: (id, row, column) => at(id).hyperlinks.get(key(row, column)) ?? null,
    setHyperlink: (id, row, column, link) => {
      if (link === null) {
        at(id).hyperlinks.delete(key(row, column));
      } else {
        at(id).hyperlinks.set(key(row, column), link);
      }
    },
    validations: (id) => at(id).validations,
    setValidation: (id, area, validation) => {
      const sheet = at(id);
      const others = sheet.validations
        .map((other) => ({ ...other, areas: other.areas.flatMap((own) => without(own, area)) }))
        .filter(({ areas }) => areas.length > 0);
      sheet.validations = validation === null ? others : [...others, { ...validation, areas: [area] }];
    },
    protection: (id) => at(id).protection,
    setProtection: (id, options) => {
      at(id).protection = options;
    },
    page: (id) => at(id).page,
    setPage: (id, change) => {
      const sheet = at(id);
      sheet.page = { ...sheet.page, ...change };
    },
    filter: (id) => at(id).filter,
    setFilter: (id, address) => {
      at(id).filter = address;
    },
    charts: (id) => at(id).charts,
    setCharts: (id, charts) => {
      at(id).charts = charts;
    },
    properties: () => Object.fromEntries(properties),
    setProperty: (name, value) => {
      properties.set(name, value);
    },
  };
}
