import { z } from 'zod';

/** How soon somebody must act. The same words as `level` in the WIT package `mailroom:triage`. */
export const levels = ['urgent', 'high', 'normal', 'low'] as const;
/** Who acts. The same words as `team` in the WIT package. */
export const teams = ['operations', 'facilities', 'billing', 'it', 'customer-care', 'archive'] as const;
/** The languages that passengers and staff write in. */
export const languages = ['en', 'de', 'fr', 'it'] as const;

export const levelSchema = z.enum(levels);
export const teamSchema = z.enum(teams);
export const languageSchema = z.enum(languages);

/** A decoded mail, as the record `mail` of the WIT package; `receivedAt` is Unix time in seconds. */
export const mailSchema = z.strictObject({
  id: z.string(),
  sender: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  references: z.array(z.string()),
  receivedAt: z.int().min(0).max(0xffff_ffff),
});

export type Level = z.output<typeof levelSchema>;
export type Team = z.output<typeof teamSchema>;
export type Language = z.output<typeof languageSchema>;
export type Mail = z.output<typeof mailSchema>;
