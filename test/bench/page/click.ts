import type { Page } from '@playwright/test';

/** What a click costs, in milliseconds, round by round. */
export type Clicks = {
  /** From the click until the answer stands in the page. */
  readonly answered: number[];
  /** From the click until the browser has drawn it. */
  readonly drawn: number[];
};

/**
 * Clicks a button again and again and times each answer. `answerPlace` is an element whose text is `asked` while the
 * answer is on its way and something else when it is there. The first `warmUps` clicks do not count.
 */
export function timeClicks(
  page: Page,
  places: { readonly button: string; readonly answer: string; readonly asked: string },
  rounds: number,
  warmUps: number,
): Promise<Clicks> {
  return page.evaluate(
    async (given) => {
      const button = document.querySelector<HTMLElement>(given.button);
      const answer = document.querySelector<HTMLElement>(given.answer);
      if (button === null || answer === null) throw new Error(`expected ${given.button} and ${given.answer}`);
      const arrival = () =>
        new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            const text = answer.textContent;
            if (text === null || text === '' || text === given.asked) return;
            observer.disconnect();
            resolve(performance.now());
          });
          observer.observe(answer, { childList: true, characterData: true, subtree: true });
        });
      // A frame is drawn after the callbacks of requestAnimationFrame; a message posted there arrives after it.
      const drawing = () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now()));
            port1.start();
            port2.postMessage('drawn');
          });
        });

      const clicks: { answered: number[]; drawn: number[] } = { answered: [], drawn: [] };
      for (let round = 0; round < given.warmUps + given.rounds; round += 1) {
        // Each click starts at a frame's beginning, so that no page is lucky.
        await new Promise(requestAnimationFrame);
        const arrived = arrival();
        const started = performance.now();
        button.click();
        const answered = await arrived;
        const drawn = await drawing();
        if (round < given.warmUps) continue;
        clicks.answered.push(answered - started);
        clicks.drawn.push(drawn - started);
      }
      return clicks;
    },
    { ...places, rounds, warmUps },
  );
}
