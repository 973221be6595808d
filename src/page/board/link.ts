/** How the board stands to a system. Times are Unix milliseconds. */
export type Link =
  /** Nobody has asked yet. */
  | { readonly state: 'looking' }
  | { readonly state: 'connecting'; readonly sinceMs: number }
  | {
      readonly state: 'live';
      readonly sinceMs: number;
      readonly workers: number | null;
      readonly trouble: string | null;
    }
  | { readonly state: 'reconnecting'; readonly sinceMs: number; readonly attempt: number }
  /** It was there, and was taken down. */
  | { readonly state: 'gone'; readonly sinceMs: number }
  | { readonly state: 'none' };

export interface LinkWords {
  /** Two or three words, also for a screen reader. */
  readonly label: string;
  /** What that means, and what to do. */
  readonly sentence: string;
}

/** What the board says about its connection. */
export function linkWords(link: Link): LinkWords {
  switch (link.state) {
    case 'looking':
      return { label: 'Looking', sentence: 'The board looks for a system on this machine.' };
    case 'connecting':
      return {
        label: 'Connecting',
        sentence: `A system is here. Connecting to its broker since ${clock(link.sinceMs)}.`,
      };
    case 'live':
      return {
        label: 'Live',
        sentence: link.trouble ?? `Live since ${clock(link.sinceMs)}: the broker of this machine tells all of this.`,
      };
    case 'reconnecting':
      return {
        label: 'Reconnecting',
        sentence:
          `No answer from the broker since ${clock(link.sinceMs)}, attempt ${link.attempt}. ` +
          'What you see is the last that was known. "mailroom system status" says more.',
      };
    case 'gone':
      return {
        label: 'System gone',
        sentence: `The system was taken down at ${clock(link.sinceMs)}. What you see is the last that was known.`,
      };
    case 'none':
      return {
        label: 'No system here',
        sentence: 'No system runs on this machine, so this is a recording of a real one.',
      };
  }
}

/** The time of day, to the second, as the reader's machine has it. */
export function clock(atMs: number): string {
  return new Date(atMs).toLocaleTimeString('en-GB');
}
