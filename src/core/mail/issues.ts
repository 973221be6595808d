import { z } from 'zod';

/** Troubles that are open while the workshop's mails come in. The component `triage` knows the same list. */
export const openIssueIds = [
  'OPS-217',
  'OPS-221',
  'OPS-230',
  'FAC-104',
  'FAC-110',
  'FAC-118',
  'BIL-501',
  'BIL-507',
  'IT-330',
  'IT-342',
  'IT-350',
  'CC-077',
] as const;

export const openIssueIdSchema = z.enum(openIssueIds);

export type OpenIssueId = z.output<typeof openIssueIdSchema>;
