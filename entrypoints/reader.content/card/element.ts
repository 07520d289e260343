/** What {@link element} sets on a node. Listeners run for the user's own events, never for the page's. */
export interface ElementProperties {
  class?: string;
  text?: string;
  attributes?: Record<string, string>;
  on?: { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void };
}

/** Builds an element. Text becomes a text node, so nothing in it is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  properties: ElementProperties = {},
  children: readonly (Node | null)[] = [],
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (properties.class) node.className = properties.class;
  if (properties.text !== undefined) node.textContent = properties.text;
  for (const [name, value] of Object.entries(properties.attributes ?? {})) {
    node.setAttribute(name, value);
  }
  for (const [type, listener] of Object.entries(properties.on ?? {})) {
    node.addEventListener(type, (event) => {
      if (event.isTrusted) (listener as (event: Event) => void)(event);
    });
  }
  for (const child of children) if (child) node.append(child);
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

/** One shape of an icon: its tag and attributes, as Lucide writes them. */
export type IconShape = readonly [
  tag: string,
  attributes: Record<string, string | number | undefined>,
];

/** Builds an icon that is only for the eye; the word for it stands beside it. */
export function icon(document: Document, shapes: readonly IconShape[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg') as SVGElement;
  const frame = { viewBox: '0 0 24 24', width: '16', height: '16', 'aria-hidden': 'true' };
  const pen = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
  const ends = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  for (const [name, value] of Object.entries({ ...frame, ...pen, ...ends })) {
    svg.setAttribute(name, value);
  }
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) shape.setAttribute(name, String(value));
    }
    svg.append(shape);
  }
  return svg;
}
