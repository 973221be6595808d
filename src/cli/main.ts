import { Command } from 'commander';
import { CommandError } from './command-error.ts';
import { registerComponents } from './components.ts';
import { registerImage } from './image.ts';
import { registerMail } from './mail.ts';
import { registerRecord } from './record.ts';
import { registerStart } from './start.ts';
import { registerSystem } from './system.ts';

/** Exit codes: 0 done, 1 failed, 2 wrong arguments. Results go to standard output, all else to standard error. */
const program = new Command('mailroom')
  .description('Mailroom, a workshop: triage mail with WebAssembly components.')
  // So that an option after a command is that command's: "mail" and "mail send" both have --seed.
  .enablePositionalOptions()
  .showHelpAfterError('(mailroom --help shows what there is)')
  .exitOverride((error) => {
    // Commander has printed its message; what it calls 1 is a wrong argument.
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

registerStart(program);
registerMail(program);
registerComponents(program);
registerImage(program);
registerSystem(program);
registerRecord(program);

try {
  await program.parseAsync();
} catch (error) {
  console.error(`mailroom: ${error instanceof Error ? error.message : String(error)}`);
  // What nobody expected comes with its place in the code.
  if (!(error instanceof CommandError) && error instanceof Error) console.error(error.stack);
  process.exitCode = error instanceof CommandError ? error.exitCode : 1;
}
