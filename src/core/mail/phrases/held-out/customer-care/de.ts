import type { customerCare } from '../../../scenarios/customer-care.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const customerCareDe: PhrasesOf<typeof customerCare> = {};
