import { provideChromium } from '../tools/chromium.ts';
import { provideNatsServer } from '../tools/nats-server.ts';
import { provideWasmtime } from '../tools/wasmtime.ts';
import type { Outcome } from './run-step.ts';

/**
 * Gets the programs that the tests need and the machine does not have. One that cannot be had is a
 * failed check with the reason: nothing is left out quietly.
 */
export function provideTools(): Outcome[] {
  const tools: readonly (readonly [string, () => string])[] = [
    ['wasmtime', provideWasmtime],
    ['nats-server', provideNatsServer],
    ['chromium', provideChromium],
  ];
  return tools.map(([name, provide]) => {
    const started = performance.now();
    const outcome = (passed: boolean) => ({ name, passed, seconds: (performance.now() - started) / 1000 });
    try {
      console.log(`== ${name}: ${provide()}`);
      return outcome(true);
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return outcome(false);
    }
  });
}
