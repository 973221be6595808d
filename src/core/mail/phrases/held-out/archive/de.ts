import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveDe: PhrasesOf<typeof archive> = {};
