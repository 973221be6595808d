import type { OpenIssueId } from '../issues.ts';
import type { Level } from '../mail.ts';

/** A kind of matter that people write about. The team is that of the file which it stands in. */
export interface Scenario {
  level: Level;
  issue?: OpenIssueId;
  /** Who writes about it. */
  from: 'passenger' | 'staff' | 'partner';
  /** Names that a partner signs with, where any company's name cannot do. */
  senders?: readonly string[];
  /** How often it comes up, to the others'; 1 if missing. */
  weight?: number;
  /** Several people write about the same event. */
  shared?: true;
  /** The writer may ask again, or a colleague may pass the mail on. */
  followUp?: true;
}
