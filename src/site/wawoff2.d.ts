/** The package has no types of its own. */
declare module 'wawoff2' {
  /** Decompresses a WOFF2 file to the TrueType or OpenType file in it. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
