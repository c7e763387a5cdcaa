declare module 'punycode.js' {
  /** A domain with each label beyond ASCII in its form with xn--. */
  export function toASCII(domain: string): string;
}
