import type { Article, Speaker } from '../../lib/model';

/** A passage as one cites it: “words” (speaker, role). Title, site, date, address. */
export function citation(
  { title, siteName, publishedAt }: Article,
  quote: string,
  speaker: Speaker | null,
  address: string,
): string {
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : '';
  const work = [title, siteName, publishedAt?.slice(0, 10)].filter(Boolean).join(', ');
  return `${quoted(quote)}${who && ` (${who})`}. ${work}. ${address}`;
}

/** One pair of quotation marks around the passage; those that it brings along are enough. */
function quoted(text: string): string {
  return /^[“"„«]/.test(text) && /[”"“»]$/.test(text) ? text : `“${text}”`;
}
