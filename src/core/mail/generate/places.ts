import type { Language } from '../mail.ts';

/** A place by its name in each language; people write it in theirs. None of them is a place of an open issue. */
type Names = Readonly<Record<Language, string>>;

export const stops: readonly Names[] = [
  { en: 'Market Hall', de: 'Markthalle', fr: 'Halle du Marché', it: 'Mercato Coperto' },
  { en: 'Castle Park', de: 'Schlosspark', fr: 'Parc du Château', it: 'Parco del Castello' },
  { en: 'Mill Street', de: 'Mühlegasse', fr: 'Rue du Moulin', it: 'Via del Mulino' },
  { en: 'Long Bridge', de: 'Langbrücke', fr: 'Long-Pont', it: 'Ponte Lungo' },
  { en: 'Botanical Garden', de: 'Botanischer Garten', fr: 'Jardin Botanique', it: 'Orto Botanico' },
  { en: 'Lindenhof', de: 'Lindenhof', fr: 'Lindenhof', it: 'Lindenhof' },
  { en: 'Vineyard Lane', de: 'Rebweg', fr: 'Chemin des Vignes', it: 'Via dei Vigneti' },
  { en: 'Old Sawmill', de: 'Alte Sägerei', fr: 'Ancienne Scierie', it: 'Vecchia Segheria' },
  { en: 'Sunny Slope', de: 'Sonnenhalde', fr: 'Beau-Soleil', it: 'Belsole' },
  { en: 'Music Academy', de: 'Musikakademie', fr: 'Conservatoire', it: 'Conservatorio' },
];

/** Bigger stations: with lifts, halls and ticket machines. */
export const stations: readonly Names[] = [
  { en: 'University', de: 'Universität', fr: 'Université', it: 'Università' },
  { en: 'Stadium', de: 'Stadion', fr: 'Stade', it: 'Stadio' },
  { en: 'Trade Fair', de: 'Messe', fr: 'Foire', it: 'Fiera' },
  { en: 'Westside', de: 'Westside', fr: 'Westside', it: 'Westside' },
  { en: 'Cantonal Hospital', de: 'Kantonsspital', fr: 'Hôpital Cantonal', it: 'Ospedale Cantonale' },
];

/** Things that people leave behind, as the object of "to leave". */
export const lostItems: readonly Names[] = [
  { en: 'a black umbrella', de: 'einen schwarzen Schirm', fr: 'un parapluie noir', it: 'un ombrello nero' },
  { en: 'a red rucksack', de: 'einen roten Rucksack', fr: 'un sac à dos rouge', it: 'uno zaino rosso' },
  { en: 'a grey scarf', de: 'einen grauen Schal', fr: 'une écharpe grise', it: 'una sciarpa grigia' },
  { en: 'a violin case', de: 'einen Geigenkasten', fr: 'un étui à violon', it: 'una custodia di violino' },
  { en: 'a pair of glasses', de: 'eine Lesebrille', fr: 'une paire de lunettes', it: 'un paio di occhiali' },
  { en: 'a toy rabbit', de: 'einen Stoffhasen', fr: 'un lapin en peluche', it: 'un coniglio di peluche' },
];
