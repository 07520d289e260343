/** ISO 8601 with a date at least, and a time zone when there is a time. */
const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * A date as the page gives it, as ISO 8601 and no more precise than given: `2024-03-01` stays a day,
 * a time without zone stays without. Other notations are read by the engine's parser. Null when it is no date.
 */
export function isoDate(value: string | null | undefined): string | null {
  const text = value?.trim();
  if (!text) return null;
  const iso = ISO.exec(text);
  if (iso) {
    const [, day, time, zone] = iso;
    if (Number.isNaN(Date.parse(day ?? ''))) return null;
    return time ? `${day}T${time}${withColon(zone)}` : (day ?? null);
  }
  if (/^\d{10}$/.test(text)) return stamp(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return stamp(Number(text));
  return /\d{4}/.test(text) ? stamp(Date.parse(text)) : null;
}

function withColon(zone: string | undefined): string {
  if (!zone) return '';
  return /^z$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
}

function stamp(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return year >= 1800 && year <= 2200 ? date.toISOString() : null;
}
