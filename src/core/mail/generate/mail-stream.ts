import type { SeededMail } from '../seeded-mail.ts';
import { arrivals } from './arrivals.ts';
import { drawMail, startMatters } from './draw-mail.ts';
import { duplicate } from './drills/duplicate.ts';
import { huge } from './drills/huge.ts';
import { nonUtf8 } from './drills/non-utf8.ts';
import { outOfOrder } from './drills/out-of-order.ts';
import { poison } from './drills/poison.ts';
import { type Answerable, followUp } from './follow-up.ts';
import type { ParsedMailOptions } from './options.ts';
import { createRandom } from './random.ts';

/** How far back an answer may reach, in mails that can be answered. */
const answerableKept = 40;

/** Mails without end. */
export function* mailStream(options: ParsedMailOptions): Generator<SeededMail, never> {
  const random = createRandom(options.seed);
  const times = arrivals(options.arrivals, options.start, random);
  const matters = startMatters();
  const answerable: Answerable[] = [];
  let written = 0;

  const nextId = () => {
    written += 1;
    const mark = (2_176_782_336 + random.below(2 ** 20) * 2048 + random.below(2048)).toString(36).slice(-6);
    return `${options.seed.toString(36)}.${written.toString(36)}.${mark}@mail.mailroom.example`;
  };
  const first = (): Answerable & { canBeAnswered: boolean } =>
    drawMail(random, matters, options, nextId(), times.next().value);

  const plain = (): SeededMail => {
    const original = answerable.length > 0 && random.chance(1, 14) ? random.pick(answerable) : undefined;
    if (original !== undefined) return followUp(random, original, nextId(), times.next().value);
    const drawn = first();
    if (drawn.canBeAnswered) answerable.push(drawn);
    if (answerable.length > answerableKept) answerable.shift();
    return drawn.seeded;
  };

  const drill = (kind: ParsedMailOptions['drills'][number]): SeededMail[] => {
    if (kind === 'poison') return [poison(random, first().seeded)];
    if (kind === 'huge') return [huge(random, first().seeded)];
    if (kind === 'non-utf-8') return [nonUtf8(first().seeded)];
    const original = first();
    if (kind === 'duplicate') return [original.seeded, duplicate(original.seeded)];
    return outOfOrder(original.seeded, followUp(random, original, nextId(), times.next().value));
  };

  let given = 0;
  let drilled = 0;
  while (true) {
    const kind = given >= drilled * options.drillEvery ? options.drills[drilled % options.drills.length] : undefined;
    if (kind !== undefined) drilled += 1;
    for (const seeded of kind === undefined ? [plain()] : drill(kind)) {
      given += 1;
      yield seeded;
    }
  }
}
