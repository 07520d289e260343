import { listStatements } from './by-speaker';
import {
  fileName,
  notesOn,
  oneLine,
  otherNotes,
  sourcesByOwner,
  statementWords,
  type ExportedArticle,
  type ExportedFile,
} from './exported-article';
import type { Annotation, Attribution, OriginalSource } from '../model';

/** The words that an export puts between the article's own, in the user's language. */
export interface ExportWords {
  statements: string;
  originals: string;
  /** Heading of the sister sites that the article credits, which are no other source. */
  sameOwner: string;
  notes: string;
  unnamed: string;
  yours: string;
  hedged: string;
  sourceClass(attribution: Attribution): string;
  kind(attribution: Attribution): string;
  verdict(annotation: Annotation): string;
}

/**
 * Markdown with YAML front matter, as Obsidian and Zettlr take it: the statements by speaker, each with its
 * link and notes, then the original sources and the notes on other passages. Words of the page are escaped;
 * a note is the reader's own Markdown and stays as it is.
 */
export function toMarkdown(exported: ExportedArticle, words: ExportWords): ExportedFile {
  const { reading } = exported;
  const { others, sisters } = sourcesByOwner(reading);
  const sections = [
    frontMatter(exported),
    `# ${escaped(reading.article.title)}`,
    ...section(words.statements, statements(exported, words)),
    ...section(words.originals, others.map(originalLine)),
    ...section(words.sameOwner, sisters.map(originalLine)),
    ...section(
      words.notes,
      otherNotes(exported).map((note) => noteOnPassage(note, words)),
    ),
  ];
  return {
    name: fileName(reading, 'md'),
    mimeType: 'text/markdown',
    text: `${sections.join('\n\n')}\n`,
  };
}

function section(title: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`## ${title}`, ...parts];
}

function frontMatter({ reading, tags }: ExportedArticle): string {
  const { article, readAt } = reading;
  const { others, sisters } = sourcesByOwner(reading);
  const fields: [string, unknown][] = [
    ['title', article.title],
    ['url', article.canonicalUrl],
    ['site', article.siteName],
    ['author', article.byline],
    ['published', article.publishedAt],
    ['read', new Date(readAt).toISOString()],
    ['originals', others.map(addressOf)],
    ['same_owner', sisters.map(addressOf)],
    ['tags', tags],
  ];
  // A JSON string or list is a YAML one (YAML 1.2, 10.3): quoting and escaping are JSON's.
  const lines = fields
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---`;
}

const addressOf = ({ url, host, outlet }: OriginalSource): string | null => url ?? host ?? outlet;

function statements(exported: ExportedArticle, words: ExportWords): string[] {
  return listStatements(exported.reading.attributions).map((group) => {
    const [first] = group;
    const { speaker } = first;
    const who = [speaker?.name ?? words.unnamed, speaker?.role].filter((part) => part != null);
    const title = `### ${escaped(who.join(', '))} (${words.sourceClass(first)})`;
    return [title, ...group.map((one) => statementItem(exported, one, words))].join('\n\n');
  });
}

function statementItem(
  exported: ExportedArticle,
  attribution: Attribution,
  words: ExportWords,
): string {
  const { reading, linkTo } = exported;
  const said = escaped(statementWords(reading, attribution));
  const remarks = [
    words.kind(attribution),
    attribution.hedged ? words.hedged : null,
    attribution.by === 'user' ? words.yours : null,
  ].filter((remark) => remark !== null);
  const item = `- ${said} ([${remarks.join(', ')}](${address(linkTo(attribution.content[0]!))}))`;
  return [item, ...notesOn(exported, attribution).map((note) => indented(noteText(note, words)))]
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function originalLine({ outlet, host, url, evidence }: OriginalSource): string {
  const name = escaped(outlet ?? host ?? url ?? '');
  const linked = url === null ? name : `[${name}](${address(url)})`;
  return `- ${linked}: “${escaped(oneLine(evidence.text))}”`;
}

function noteOnPassage(note: Annotation, words: ExportWords): string {
  return [`- “${escaped(oneLine(note.quote))}”`, indented(noteText(note, words))]
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function noteText(note: Annotation, words: ExportWords): string {
  const tags = note.tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`).join(' ');
  const verdict = note.verdict === null ? '' : `**${words.verdict(note)}**`;
  return [[verdict, tags].filter(Boolean).join(' '), note.note].filter(Boolean).join('\n\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** An address that can't end the link it stands in. */
function address(url: string): string {
  return url.replace(
    /[()<>\\\s]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
