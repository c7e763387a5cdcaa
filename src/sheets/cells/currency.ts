/** The currency of a spreadsheet's country: nobody tells a script which one the office has chosen. */

/** ISO 4217, by the countries (ISO 3166) that pay with it. */
const COUNTRIES: Readonly<Record<string, string>> = {
  USD: 'US PR EC SV',
  EUR: 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK ME XK',
  GBP: 'GB IM JE GG',
  CHF: 'CH LI',
  CAD: 'CA',
  AUD: 'AU',
  NZD: 'NZ',
  JPY: 'JP',
  CNY: 'CN',
  HKD: 'HK',
  TWD: 'TW',
  KRW: 'KR',
  SGD: 'SG',
  MYR: 'MY',
  THB: 'TH',
  VND: 'VN',
  PHP: 'PH',
  IDR: 'ID',
  INR: 'IN',
  PKR: 'PK',
  BDT: 'BD',
  ILS: 'IL',
  AED: 'AE',
  SAR: 'SA',
  EGP: 'EG',
  TRY: 'TR',
  RUB: 'RU',
  UAH: 'UA',
  PLN: 'PL',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  BGN: 'BG',
  RSD: 'RS',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK GL',
  ISK: 'IS',
  BRL: 'BR',
  MXN: 'MX',
  ARS: 'AR',
  CLP: 'CL',
  COP: 'CO',
  PEN: 'PE',
  UYU: 'UY',
  ZAR: 'ZA',
  KES: 'KE',
  NGN: 'NG',
  GHS: 'GH',
  MAD: 'MA',
};

const CURRENCY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRIES).flatMap(([currency, countries]) =>
    countries.split(' ').map((country) => [country, currency] as const),
  ),
);

/**
 * The currency of a locale ("de-AT": EUR); null where its tag names no country, or one that isn't known here.
 */
export const currencyOf = (tag: string): string | null =>
  CURRENCY_OF.get(/-([A-Z]{2})\b/.exec(tag)?.[1] ?? '') ?? null;
