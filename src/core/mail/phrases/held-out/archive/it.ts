import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveIt: PhrasesOf<typeof archive> = {};
