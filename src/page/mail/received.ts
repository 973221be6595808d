/** The mail world lives in one place; its clock is the same for a build in any time zone. */
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Zurich', hour: '2-digit', minute: '2-digit' });

/** Hour and minute of a mail, from Unix time in seconds. */
export function receivedTime(receivedAt: number): string {
  return clock.format(new Date(receivedAt * 1000));
}

/** The sender's name when there is one, else the address. */
export function senderName(sender: string): string {
  const name = /^\s*"?([^"<]+?)"?\s*</.exec(sender)?.[1];
  return name ?? sender;
}
