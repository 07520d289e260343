import type { Span } from '../model';
import type { Finding } from './language';

/** The finding with sorted, trimmed spans that lie in the text and do not overlap; none when no content is left. */
export function wellFormed(finding: Finding, text: string): Finding[] {
  const content = tidy(finding.content, text);
  if (content.length === 0) return [];
  return [
    { ...finding, source: tidy(finding.source, text), cue: tidy(finding.cue, text), content },
  ];
}

function tidy(spans: readonly Span[], text: string): Span[] {
  const trimmed: Span[] = [];
  for (const span of spans) {
    const own = trimSpaces(span, text);
    if (own) trimmed.push(own);
  }
  return trimmed.length > 1 ? joined(trimmed) : trimmed;
}

function joined(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((one, other) => one[0] - other[0])) {
    const last = kept.at(-1);
    if (last && span[0] < last[1]) kept[kept.length - 1] = [last[0], Math.max(last[1], span[1])];
    else kept.push(span);
  }
  return kept;
}

/** The span without the spaces at its ends, or null when nothing is left. */
function trimSpaces([from, to]: Span, text: string): Span | null {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return end > start ? [start, end] : null;
}

/** Most characters are those of plain words, and no pattern is asked about them. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code <= 0x20 || code >= 0x80) && /\s/.test(text.charAt(at));
}
