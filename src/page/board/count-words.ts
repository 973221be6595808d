const whole = new Intl.NumberFormat('en');
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "12,345"; a dash while it is not known. */
export function countWords(count: number | undefined): string {
  return count === undefined ? '–' : whole.format(count);
}

/** "8.3" below a hundred, "1,204" above; a dash while the rate is not known. */
export function rateWords(perSecond: number | null): string {
  if (perSecond === null) return '–';
  return perSecond < 99.95 ? tenths.format(perSecond) : whole.format(Math.round(perSecond));
}

/** "1 mail", "2 mails". */
export function mailsWords(count: number): string {
  return `${countWords(count)} ${count === 1 ? 'mail' : 'mails'}`;
}
