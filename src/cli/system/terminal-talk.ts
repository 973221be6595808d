import type { Talk } from './talk.ts';

/** Where nobody overwrites a line, only what changed is said, and not more often than this. */
const quietMs = 10_000;

/** Progress to standard error, where things are to standard output. On a terminal the standing is one line that changes. */
export function terminalTalk(): Talk {
  const { isTTY } = process.stderr;
  let [shown, shownAt] = ['', -quietMs];
  const clear = () => void (isTTY && shown !== '' && process.stderr.write('\r\x1b[K'));
  return {
    line: (text) => {
      clear();
      console.error(`mailroom: ${text}`);
    },
    up: (text) => console.log(text),
    standing: (text) => {
      if (text === shown) return;
      if (isTTY) {
        clear();
        process.stderr.write(text);
      } else if (performance.now() - shownAt > quietMs) console.error(`mailroom: ${text}`);
      else return;
      [shown, shownAt] = [text, performance.now()];
    },
  };
}
