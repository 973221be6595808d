/** A day and time of day in the Gregorian calendar. */
export interface CivilTime {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 is Sunday. */
  weekday: number;
}

const secondsPerDay = 86_400;

/**
 * Unix time to calendar, in whole numbers (Howard Hinnant's `civil_from_days`,
 * https://howardhinnant.github.io/date_algorithms.html). The clock of the platform stays out of the mail world.
 */
export function civilTime(unixSeconds: number): CivilTime {
  const days = Math.floor(unixSeconds / secondsPerDay);
  const ofDay = unixSeconds - days * secondsPerDay;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    hour: Math.floor(ofDay / 3600),
    minute: Math.floor((ofDay % 3600) / 60),
    second: ofDay % 60,
    weekday: (days + 4) % 7,
  };
}

/** The passengers' clock is an hour ahead of UTC all year: the workshop's winter has no summer time. */
export const localOffsetSeconds = 3600;

/** Such as "07:05", on the passengers' clock. */
export function clockTime(unixSeconds: number): string {
  const { hour, minute } = civilTime(unixSeconds + localOffsetSeconds);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
