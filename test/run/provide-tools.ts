import { provideChromium } from '../tools/chromium.ts';
import { provideNatsServer } from '../tools/nats-server.ts';
import { provideWasmtime } from '../tools/wasmtime.ts';
import type { Outcome } from './run-step.ts';

/**
 * Gets the programs that the tests need and the machine does not have. One that cannot be had is a
 * failed check with the reason: nothing is left out quietly.
 */
export async function provideTools(): Promise<Outcome[]> {
  const tools: readonly (readonly [string, () => string | Promise<string>])[] = [
    ['wasmtime', provideWasmtime],
    ['nats-server', provideNatsServer],
    ['chromium', provideChromium],
  ];
  const outcomes: Outcome[] = [];
  for (const [name, provide] of tools) {
    const started = performance.now();
    const outcome = (passed: boolean) => ({ name, passed, seconds: (performance.now() - started) / 1000 });
    try {
      console.log(`== ${name}: ${await provide()}`);
      outcomes.push(outcome(true));
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      outcomes.push(outcome(false));
    }
  }
  return outcomes;
}
