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
  const sorted = spans
    .flatMap((span) => trimSpaces(span, text))
    .sort((one, other) => one[0] - other[0]);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last && span[0] < last[1]) kept[kept.length - 1] = [last[0], Math.max(last[1], span[1])];
    else kept.push(span);
  }
  return kept;
}

function trimSpaces([from, to]: Span, text: string): Span[] {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? [[start, end]] : [];
}
