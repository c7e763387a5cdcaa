declare module 'punycode.js' {
  const punycode: {
    /** A domain with each label beyond ASCII in its form with xn--. */
    readonly toASCII: (domain: string) => string;
  };
  export default punycode;
}
