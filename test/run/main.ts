/**
 * Runs the checks of the project in order and says how each went:
 *
 *   node bin/run.mjs test/run/main.ts           all of them: `npm test`
 *   node bin/run.mjs test/run/main.ts quick     those of `npm run check:quick`
 *   node bin/run.mjs test/run/main.ts NAME...   those with these names
 *
 * All are run even when one fails, so that one run tells everything. The exit code is 1 when any failed.
 */
import { provideTools } from './provide-tools.ts';
import { runStep, type Outcome } from './run-step.ts';
import { quickSteps, slowSteps } from './steps.ts';

const all = [...quickSteps, ...slowSteps];
const wanted = process.argv.slice(2);
const steps = wanted[0] === 'quick' ? quickSteps : all.filter(({ name }) => !wanted[0] || wanted.includes(name));
if (steps.length === 0) {
  console.error(
    `expected the names of checks, found "${wanted.join(' ')}"; there are: ${all.map((s) => s.name).join(', ')}`,
  );
  process.exit(2);
}

let interrupted = false;
process.on('SIGINT', () => (interrupted = true));
process.on('SIGTERM', () => (interrupted = true));

const outcomes: Outcome[] = [];
if (steps !== quickSteps) outcomes.push(...(await provideTools()));
for (const step of steps) {
  if (interrupted) break;
  console.log(`\n== ${step.name}: ${step.command.join(' ')}`);
  // One after the other on purpose: each may use both cores.
  outcomes.push(await runStep(step));
}

console.log('\n== what was run');
for (const { name, passed, seconds } of outcomes) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
const failed = outcomes.filter((outcome) => !outcome.passed).length;
if (interrupted) console.log(`stopped before the end: ${steps.length - outcomes.length} not run`);
console.log(`\n${outcomes.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 || interrupted ? 1 : 0);
