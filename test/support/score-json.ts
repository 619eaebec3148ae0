/** What `dti score --json` prints of one form, as far as tests read it. */
import * as z from 'zod/mini';

const points = z.object({ computed: z.nullable(z.number()) });

const form = z.object({
  edition: z.string(),
  unit: z.nullable(z.string()),
  period: z.nullable(z.string()),
  rows: z.number(),
  totals: points,
  index: points,
  groups: z.array(z.object({ code: z.string(), computed: z.nullable(z.number()), max: z.number() })),
  entries: z.array(z.object({ criterion: z.string(), computed: z.nullable(z.number()), state: z.string() })),
  findings: z.array(
    z.object({
      check: z.string(),
      severity: z.string(),
      sheet: z.nullable(z.string()),
      cell: z.nullable(z.string()),
      criterion: z.nullable(z.string()),
      message: z.object({ vi: z.string(), en: z.string() }),
    }),
  ),
});

export type ScoreJson = z.infer<typeof form>;

/** The only form in what was printed. */
export function readScore(stdout: string): ScoreJson {
  const { scoresheets } = z.parse(z.object({ scoresheets: z.tuple([form]) }), JSON.parse(stdout));
  return scoresheets[0];
}
