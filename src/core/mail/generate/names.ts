import type { Language } from '../mail.ts';

export const firstNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['Alice', 'Brian', 'Chloe', 'Derek', 'Fiona', 'Gareth', 'Hazel', 'Imran', 'Joyce', 'Owen'],
  de: ['Annelies', 'Beat', 'Corinne', 'Dölf', 'Esther', 'Jürg', 'Köbi', 'Regula', 'Silvan', 'Vreni'],
  fr: ['Adèle', 'Bastien', 'Célestine', 'Didier', 'Élodie', 'Fabrice', 'Gaëlle', 'Hervé', 'Joëlle', 'Yannick'],
  it: ['Aldo', 'Bruna', 'Carla', 'Dario', 'Elvira', 'Fausto', 'Gilda', 'Ivo', 'Mirella', 'Nicolò'],
};

/** Made up for this workshop. */
export const lastNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['Quillmarsh', 'Fernwhistle', 'Oakenbury', 'Thistlemoor', 'Marlowick', 'Penhollow', 'Dunsparrow', 'Larkmead'],
  de: [
    'Brünnelisauer',
    'Tannwaldner',
    'Kieselmoos',
    'Haslerberger',
    'Moosbrünner',
    'Seehölzli',
    'Rebstöckler',
    'Firnegg',
  ],
  fr: ['Montverdoy', 'Bellerochat', 'Prédubois', 'Clairvallon', 'Ruissellet', 'Châtelverd', 'Pontaubert', 'Grangefort'],
  it: [
    'Valserenelli',
    'Montechiarini',
    'Pratofiorini',
    'Boscolungo',
    'Lagodorati',
    'Pontaldi',
    'Rivasecca',
    'Campoverdini',
  ],
};

export const mailDomains = ['post.example', 'bluepost.example', 'inbox.example', 'family.example'] as const;

export const companies = [
  'Kieselmoos Treuhand',
  'Larkmead Logistics',
  'Garage Ruissellet',
  'Studio Pontaldi',
  'Seehölzli Metallbau',
] as const;
