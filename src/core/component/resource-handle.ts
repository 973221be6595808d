import * as z from 'zod/mini';

/**
 * Stands for a resource that lives in the worker. A call gives one where WIT says `own` or `borrow`, and
 * the page passes it back as it is.
 */
export const resourceHandleSchema = z.strictObject({ mailroomResource: z.int() });

export type ResourceHandle = z.output<typeof resourceHandleSchema>;
