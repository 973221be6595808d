import { z } from 'zod';

/**
 * What a site says about the system on its machine at `/system/board.json`: the file in public/ says that there is
 * none, and `npm start` answers in its place with what `mailroom system up` has left. It never has a password.
 */
export const siteFactsSchema = z.discriminatedUnion('system', [
  z.strictObject({ version: z.literal(1), system: z.literal(false) }),
  z.strictObject({
    version: z.literal(1),
    system: z.literal(true),
    startedAt: z.iso.datetime(),
    host: z.string(),
    workers: z.int().nonnegative(),
    versions: z.record(z.string(), z.string()),
  }),
]);

export type SiteFacts = z.output<typeof siteFactsSchema>;

/** Where a page asks for the facts, and where it opens its WebSocket, below the site's root. */
export const siteFactsPath = '/system/board.json';
export const brokerPath = '/system/nats';
