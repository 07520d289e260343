/** Markup that may stand in a page as it is; made by {@link html} alone. */
export class Markup {
  constructor(readonly source: string) {}
}

type Part = string | Markup | readonly Markup[];

/**
 * Markup from a template: a string put into it is text, in an element or in a quoted attribute, whatever it
 * holds. An address is text too: see to it that it is http(s).
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const source = literals.map((literal, index) => literal + sourceOf(parts[index] ?? ''));
  return new Markup(source.join(''));
}

function sourceOf(part: Part): string {
  if (typeof part === 'string')
    return part.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return part instanceof Markup ? part.source : part.map(({ source }) => source).join('');
}
