import { z } from 'zod';

/** The line that doctor.sh writes to standard output. */
export const diagnosisSchema = z.object({
  ok: z.boolean(),
  findings: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(['error', 'warning']),
      expected: z.string().min(1),
      found: z.string().min(1),
      /** The one thing to do. */
      fix: z.string().min(1),
    }),
  ),
});

export type Finding = z.output<typeof diagnosisSchema>['findings'][number];
