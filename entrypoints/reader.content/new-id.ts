/** A random id of 128 bits in hexadecimal. `crypto.randomUUID` is missing on pages without https. */
export function newId(crypto: Pick<Crypto, 'getRandomValues'>): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
