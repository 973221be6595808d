import { z } from 'zod';
import { countWords, nanosecondsWords, sizeWords } from './quantity-words.ts';

/** One setting of a stream or consumer for a reader: its name in NATS, what it is here, and why. */
export interface SettingWords {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

type Words = (value: unknown) => Omit<SettingWords, 'name'>;

const number = (value: unknown): number => z.number().parse(value);
const oneOf =
  (choices: Readonly<Record<string, { value: string; why: string }>>): Words =>
  (value) => {
    const found = choices[String(value)];
    if (found === undefined) throw new Error(`expected words for the setting ${JSON.stringify(value)}, found none`);
    return found;
  };

const words: Readonly<Record<string, Words>> = {
  retention: oneOf({
    workqueue: {
      value: 'a message stays until it is acknowledged, then it leaves',
      why: 'What is in the stream is what is left to do, and can be counted.',
    },
    limits: {
      value: 'a message stays until a limit is reached',
      why: 'Reading takes nothing away: any number of readers see the same.',
    },
  }),
  storage: oneOf({
    file: {
      value: 'on disk',
      why: 'A broker that is killed has its messages when it starts again; a power cut is another matter, see above.',
    },
  }),
  discard: oneOf({
    new: {
      value: 'when full, it refuses the new message',
      why: 'Whoever publishes hears of it and can wait; nothing that was promised is thrown away.',
    },
    old: {
      value: 'when full, it forgets the oldest message',
      why: 'A verdict must always find room, or the work behind it is done again and again.',
    },
  }),
  max_msgs: (value) => ({
    value: `at most ${countWords(number(value), 'message')}`,
    why: 'A queue without an end hides a trouble until the disk is full.',
  }),
  max_bytes: (value) => ({
    value: `at most ${sizeWords(number(value))}`,
    why: 'The disk of a laptop is shared with everything else on it.',
  }),
  max_msg_size: (value) => ({
    value: `at most ${sizeWords(number(value))} each`,
    why: 'A worker holds a whole batch in memory, so one message has a size that is known.',
  }),
  max_age: (value) => ({
    value: `for at most ${nanosecondsWords(number(value))}`,
    why: 'Long enough to look something up, short enough to forget who wrote to us.',
  }),
  duplicate_window: (value) => ({
    value: `the same message id is known again for ${nanosecondsWords(number(value))}`,
    why: 'A message that comes twice in this time is stored once. After it, the broker has forgotten.',
  }),
  num_replicas: (value) => ({
    value: number(value) === 1 ? 'one copy' : `${number(value)} copies`,
    why: 'One broker runs here. Three brokers with three copies is what survives the loss of a disk.',
  }),
  ack_policy: oneOf({
    explicit: {
      value: 'each message is acknowledged on its own',
      why: 'Only then can one mail of a batch come again while the others are done.',
    },
  }),
  ack_wait: (value) => ({
    value: `comes again after ${nanosecondsWords(number(value))} without an answer`,
    why: 'As long as a mail waits after its worker died. A worker that needs longer says so in time.',
  }),
  max_deliver: (value) => ({
    value:
      number(value) < 0
        ? 'delivered until it is acknowledged'
        : `delivered at most ${countWords(number(value), 'time')}`,
    why:
      number(value) < 0
        ? 'A notice is never given up: it is the last that is known of a mail.'
        : 'A mail that ends every worker must not do so for ever.',
  }),
  max_ack_pending: (value) => ({
    value: `at most ${countWords(number(value), 'message')} with workers at the same time`,
    why: 'The broker stops handing out when workers do not answer.',
  }),
  max_waiting: (value) => ({
    value: `at most ${countWords(number(value), 'waiting request')}`,
    why: 'More workers than this ask in vain, and ask again.',
  }),
};

/** Not settings but what the thing is called and takes. */
const identity: readonly string[] = ['name', 'subjects', 'durable_name'];

/** Every setting of a stream or consumer in words. Throws when a setting has none, so that none stays unexplained. */
export function settingWords(config: Readonly<Record<string, unknown>>): SettingWords[] {
  return Object.entries(config)
    .filter(([name]) => !identity.includes(name))
    .map(([name, value]) => {
      const say = words[name];
      if (say === undefined) throw new Error(`expected words for the setting ${name}, found none`);
      return { name, ...say(value) };
    });
}

/** The same lists with each reason where it comes first: read for the fourth time, a reason is noise. */
export function reasonsOnce(lists: readonly (readonly SettingWords[])[]): SettingWords[][] {
  const said = new Set<string>();
  return lists.map((list) =>
    list.map((setting) => {
      const why = said.has(setting.why) ? '' : setting.why;
      said.add(setting.why);
      return { ...setting, why };
    }),
  );
}
