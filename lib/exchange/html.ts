import type { Annotation, Attribution, Block, OriginalSource, Span } from '../model';
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
import type { ExportWords } from './markdown';
import { html, type Markup } from './markup';

/** What the page may load: nothing. Its rules stand in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const RULES =
  'body{max-width:42em;margin:2em auto;padding:0 1em;font:1em/1.6 Georgia,serif}' +
  'mark{background:#fff3bf;color:inherit}pre,.note{white-space:pre-wrap}' +
  'blockquote{margin:0 0 .5em;padding-left:1em;border-left:3px solid #bbb}';

/**
 * A page that can be read and printed anywhere: the text with its statements marked, then these by themselves
 * with the notes, the original sources and the notes on other passages. It loads nothing and runs nothing.
 */
export function toHtml(exported: ExportedArticle, words: ExportWords): ExportedFile {
  const { reading } = exported;
  const { article } = reading;
  const { others, sisters } = sourcesByOwner(reading);
  const facts = [article.siteName, article.byline, article.publishedAt].filter(
    (fact) => fact !== null,
  );
  const statements = reading.attributions.map((one) => statementItem(exported, one, words));
  const page = html`<!doctype html>
    <html lang="${article.lang ?? ''}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <title>${article.title}</title>
        <style>
          ${RULES}
        </style>
      </head>
      <body>
        <h1><a href="${article.canonicalUrl}">${article.title}</a></h1>
        <p>${facts.join(' · ')}</p>
        <article>
          ${article.blocks.filter(({ kind }) => kind !== 'title').map((block) => blockOf(exported, block, words))}
        </article>
        ${section(words.statements, statements)}${section(words.originals, others.map(originalItem))}${section(
          words.sameOwner,
          sisters.map(originalItem),
        )}${section(
          words.notes,
          otherNotes(exported).map(
            (note) =>
              html`<li>
                <blockquote>${oneLine(note.quote)}</blockquote>
                ${noteOf(note, words)}
              </li> `,
          ),
        )}
      </body>
    </html> `;
  return { name: fileName(reading, 'html'), mimeType: 'text/html', text: page.source };
}

function section(title: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return html``;
  return html`<h2>${title}</h2>
    <ul>
      ${items}
    </ul> `;
}

/** A block of the text, the statements in it marked with who says them. */
function blockOf({ reading }: ExportedArticle, { kind, span }: Block, words: ExportWords): Markup {
  const { article, attributions } = reading;
  const pieces: Markup[] = [];
  let at = span[0];
  for (const { spot, statement } of marksIn(span, attributions)) {
    if (spot[0] < at) continue;
    const who = `${statement.speaker?.name ?? words.unnamed} (${words.sourceClass(statement)})`;
    pieces.push(
      html`${article.text.slice(at, spot[0])}<mark title="${who}"
          >${article.text.slice(...spot)}</mark
        >`,
    );
    at = spot[1];
  }
  pieces.push(html`${article.text.slice(at, span[1])}`);
  switch (kind) {
    case 'heading':
      return html`<h2>${pieces}</h2> `;
    case 'quote':
      return html`<blockquote>${pieces}</blockquote> `;
    case 'preformatted':
      return html`<pre>${pieces}</pre> `;
    default:
      return html`<p>${pieces}</p> `;
  }
}

/** The stretches of statements in a span, in order, what lies outside of it cut off. */
function marksIn([start, end]: Span, attributions: readonly Attribution[]) {
  return attributions
    .flatMap((statement) =>
      statement.content.map(([from, to]) => ({
        spot: [Math.max(from, start), Math.min(to, end)] as const,
        statement,
      })),
    )
    .filter(({ spot: [from, to] }) => from < to)
    .sort((one, other) => one.spot[0] - other.spot[0] || other.spot[1] - one.spot[1]);
}

function statementItem(
  exported: ExportedArticle,
  attribution: Attribution,
  words: ExportWords,
): Markup {
  const { speaker } = attribution;
  const who = [speaker?.name ?? words.unnamed, speaker?.role].filter((part) => part != null);
  const remarks = [
    words.sourceClass(attribution),
    words.kind(attribution),
    ...(attribution.hedged ? [words.hedged] : []),
    ...(attribution.by === 'user' ? [words.yours] : []),
  ];
  const notes = notesOn(exported, attribution).map((note) => noteOf(note, words));
  return html`<li>
    <b>${who.join(', ')}</b> (${remarks.join(', ')}):
    <a href="${exported.linkTo(attribution.content[0]!)}"
      >${statementWords(exported.reading, attribution)}</a
    >${notes}
  </li> `;
}

function originalItem({ outlet, host, url, evidence }: OriginalSource): Markup {
  const name = outlet ?? host ?? url ?? '';
  const linked = url === null ? html`${name}` : html`<a href="${url}">${name}</a>`;
  return html`<li>${linked}: “${oneLine(evidence.text)}”</li> `;
}

function noteOf(note: Annotation, words: ExportWords): Markup {
  const remarks = [words.verdict(note), ...note.tags.map((tag) => `#${tag}`)].filter(Boolean);
  const text = [remarks.join(' '), note.note].filter(Boolean).join('\n');
  return text === '' ? html`` : html`<p class="note">${text}</p>`;
}
