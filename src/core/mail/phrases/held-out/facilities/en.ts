import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesEn: PhrasesOf<typeof facilities> = {};
