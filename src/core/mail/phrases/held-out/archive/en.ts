import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveEn: PhrasesOf<typeof archive> = {};
