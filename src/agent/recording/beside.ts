/**
 * Does `work` beside `main`, and stops it when that is over, however it ended; what `work` then still has to say is
 * waited for. Stopped first: a load that nobody takes would be tried for the best part of an hour.
 */
export async function beside(work: (over: AbortSignal) => Promise<void>, main: () => Promise<void>): Promise<void> {
  const over = new AbortController();
  const working = work(over.signal);
  try {
    await main();
  } finally {
    over.abort();
    await working;
  }
}
