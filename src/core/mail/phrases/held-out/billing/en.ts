import type { billing } from '../../../scenarios/billing.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const billingEn: PhrasesOf<typeof billing> = {};
