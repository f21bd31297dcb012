/**
 * A short name for the content of a policy. Not for security: it tells two policies apart in a log.
 * @module
 */
/** 64-bit FNV-1a of the canonical JSON, as 16 hex digits: the same content gives the same hash, whatever the order of keys. */
export function hashOf(content: object): string {
  return fnv1a64(canonicalJson(content));
}

/** JSON with sorted keys and no spaces; a field that is `undefined` is not there. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const texts = fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${texts.join(",")}}`;
}

/** FNV-1a over UTF-8, in two halves of 32 bits: the prime is 2^40 + 0x1b3. */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
