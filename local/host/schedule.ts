/**
 * When a trigger fires. Times of day are in `timeZone`; a `nearMinute` of null is a minute of Google's
 * choice.
 */
export type Schedule =
  | {
      readonly kind: 'days';
      readonly every: number;
      readonly atHour: number | null;
      readonly nearMinute: number | null;
      readonly timeZone: string;
    }
  | {
      readonly kind: 'weeks';
      readonly every: number;
      readonly weekday: string;
      readonly atHour: number | null;
      readonly nearMinute: number | null;
      readonly timeZone: string;
    }
  | { readonly kind: 'hours'; readonly every: number }
  | { readonly kind: 'minutes'; readonly every: number }
  /** Once, at this instant (epoch milliseconds). */
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'spreadsheet'; readonly event: 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' };
