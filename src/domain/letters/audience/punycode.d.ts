declare module 'punycode.js' {
  /** By its default alone: what Node loads of the package has no other. */
  const punycode: {
    /** @throws RangeError where what stands behind xn-- is no encoding. */
    readonly toASCII: (domain: string) => string;
  };
  export { punycode as default };
}
