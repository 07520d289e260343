import { sourcesByOwner } from '../lib/exchange/exported-article';
import type { Attribution, OriginalSource, Reading } from '../lib/model';

const STATEMENT_WIDTH = 64;
const EVIDENCE_WIDTH = 60;
const SOURCE_COLUMNS = ['source', 'scope', 'kind', 'address', 'evidence'];

/** A reading as plain text: its statements, then its original sources with their evidence. */
export function readingTable(reading: Reading): string {
  const { article, attributions } = reading;
  const { others, sisters } = sourcesByOwner(reading);
  return [
    `${article.title}\n${article.url}`,
    `${attributions.length} attributed statements`,
    table(
      ['speaker', 'role', 'class', 'kind', 'statement'],
      attributions.map((attribution) => statementRow(attribution, article.text)),
    ),
    `${others.length} original sources`,
    table(SOURCE_COLUMNS, others.map(originalRow)),
    ...(sisters.length === 0
      ? []
      : ['of the same owner, so no other source', table(SOURCE_COLUMNS, sisters.map(originalRow))]),
  ].join('\n\n');
}

function statementRow(attribution: Attribution, text: string): string[] {
  const words = attribution.content.map(([start, end]) => text.slice(start, end)).join(' … ');
  return [
    attribution.speaker?.name ?? '–',
    attribution.speaker?.role ?? '',
    attribution.sourceClass,
    attribution.kind + (attribution.hedged ? ', hedged' : ''),
    shorten(words, STATEMENT_WIDTH),
  ];
}

function originalRow(original: OriginalSource): string[] {
  return [
    original.outlet ?? original.host ?? '–',
    original.scope,
    original.kind,
    original.url ?? original.host ?? '',
    `“${shorten(original.evidence.text, EVIDENCE_WIDTH)}” (${original.evidence.place})`,
  ];
}

/** Columns as wide as their longest cell. */
function table(header: string[], rows: string[][]): string {
  if (rows.length === 0) return '  none';
  const widths = header.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [line(header), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join(
    '\n',
  );
}

/** White space as single spaces, cut at a length in UTF-16 code units. */
function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1)}…`;
}
