import type { Language } from '../mail.ts';
import { clockTime } from './calendar.ts';
import { lostItems, stations, stops } from './places.ts';
import type { Random } from './random.ts';

/**
 * What happened, without a language: everybody who writes about the same event uses the same facts. Lines, stops and
 * dates never are those of an open issue; a phrase about an open issue names its line or place itself.
 */
export interface Facts {
  tram: number;
  bus: number;
  vehicle: number;
  stop: number;
  station: number;
  item: number;
  minutes: number;
  count: number;
  /** In centimes. */
  amount: number;
  invoice: number;
  /** A day in the middle of a month. */
  day: number;
  /** Unix time in seconds. */
  happenedAt: number;
}

const trams = [3, 5, 6, 8, 9, 10, 11] as const;
const buses = [12, 14, 18, 22, 25, 33, 36, 38] as const;

export function drawFacts(random: Random, now: number): Facts {
  return {
    tram: random.pick(trams),
    bus: random.pick(buses),
    vehicle: 2001 + random.below(98),
    stop: random.below(stops.length),
    station: random.below(stations.length),
    item: random.below(lostItems.length),
    minutes: 10 + random.below(31),
    count: 3 + random.below(6),
    amount: 2500 + 5 * random.below(1800),
    invoice: 100_000 + random.below(90_000),
    day: 12 + random.below(8),
    happenedAt: Math.max(0, now - 300 - random.below(5100)),
  };
}

function amountText(centimes: number): string {
  return `${Math.floor(centimes / 100)}.${String(centimes % 100).padStart(2, '0')}`;
}

function nameOf(list: typeof stops, at: number, language: Language): string {
  const names = list[at];
  if (names === undefined) throw new Error(`expected the number of a place under ${list.length}, found ${at}`);
  return names[language];
}

/** The words for every slot that a phrase may name in braces. */
export function slotsOf(facts: Facts, language: Language, writer: { name: string; first: string }) {
  return {
    tram: String(facts.tram),
    bus: String(facts.bus),
    vehicle: String(facts.vehicle),
    stop: nameOf(stops, facts.stop, language),
    station: nameOf(stations, facts.station, language),
    item: nameOf(lostItems, facts.item, language),
    minutes: String(facts.minutes),
    count: String(facts.count),
    amount: amountText(facts.amount),
    invoice: String(facts.invoice),
    day: String(facts.day),
    time: clockTime(facts.happenedAt),
    name: writer.name,
    first: writer.first,
  };
}

export type Slots = ReturnType<typeof slotsOf>;

/** Puts the words into a text. A brace with any other name is an error of the phrase's author. */
export function fill(text: string, slots: Slots): string {
  const words = new Map(Object.entries(slots));
  return text.replace(/\{([^}]*)\}/g, (whole, name: string) => {
    const word = words.get(name);
    if (word === undefined) {
      throw new Error(`expected a slot of ${Object.keys(slots).join(', ')}; found ${whole}: correct the phrase`);
    }
    return word;
  });
}
