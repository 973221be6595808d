import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesDe: PhrasesOf<typeof facilities> = {};
