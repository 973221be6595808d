import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesIt: PhrasesOf<typeof facilities> = {};
