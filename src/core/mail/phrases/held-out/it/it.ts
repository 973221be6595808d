import type { it } from '../../../scenarios/it.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const itIt: PhrasesOf<typeof it> = {};
