/** Times of day, in minutes since midnight. */

const CLOCK = /^(\d{1,2})\s*[:.h]\s*(\d{2})(?::00)?\s*(?:([ap])\.?\s?m\.?)?$/i;
const WHOLE_HOUR = /^(\d{1,2})\s*(?:([ap])\.?\s?m\.?|h|uhr|o'clock)$/i;

/** 750 as "12:30". */
export function clockText(minuteOfDay: number): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
}

function hourOf(typed: number, half: string | undefined): number | null {
  if (half === undefined) return typed < 24 ? typed : null;
  if (typed < 1 || typed > 12) return null;
  return (typed % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** "12:30", "12.30", "12h30", "1:30 pm", "1 pm" in minutes since midnight; null where it is no time. */
export function parseClock(text: string): number | null {
  const clock = CLOCK.exec(text.trim());
  const whole = clock ? null : WHOLE_HOUR.exec(text.trim());
  const hour = hourOf(Number((clock ?? whole)?.[1] ?? Number.NaN), clock ? clock[3] : whole?.[2]);
  const minute = Number(clock?.[2] ?? 0);
  return hour === null || Number.isNaN(hour) || minute > 59 ? null : hour * 60 + minute;
}
