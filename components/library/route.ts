import { SOURCE_CLASSES, type SourceClass, type Span, type Verdict } from '../../lib/model';
import { VERDICTS } from '../shared/verdict-picker';

export const SECTIONS = ['articles', 'statements', 'speakers', 'originals', 'notes'] as const;
export type Section = (typeof SECTIONS)[number];

export const SORTS = ['saved', 'published', 'title', 'statements'] as const;
export type Sort = (typeof SORTS)[number];

/** What a list is narrowed to; an empty string or null does not narrow. */
export interface Narrowing {
  query: string;
  sourceClass: SourceClass | null;
  verdict: Verdict | null;
  tag: string;
  speaker: string;
  original: string;
  sort: Sort;
}

/** A place in the library: a list, or an article open for reading. It is the page's address after `#`. */
export type Route =
  | { section: Section; narrowing: Narrowing }
  | { section: 'article'; id: string; statement: string | null; spot: Span | null };

export const EVERYTHING: Narrowing = {
  query: '',
  sourceClass: null,
  verdict: null,
  tag: '',
  speaker: '',
  original: '',
  sort: 'saved',
};

/** Reads the address after `#`. Whatever it cannot read leads to the list of all articles. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?');
  const parameters = new URLSearchParams(search);
  if (path === 'article') {
    const id = parameters.get('id') ?? '';
    const spot = spanIn(parameters.get('spot'));
    return { section: 'article', id, statement: parameters.get('statement'), spot };
  }
  const section = SECTIONS.find((each) => each === path) ?? 'articles';
  return {
    section,
    narrowing: {
      query: parameters.get('q') ?? '',
      sourceClass: SOURCE_CLASSES.find((each) => each === parameters.get('class')) ?? null,
      verdict: VERDICTS.find((each) => each === parameters.get('verdict')) ?? null,
      tag: parameters.get('tag') ?? '',
      speaker: parameters.get('speaker') ?? '',
      original: parameters.get('original') ?? '',
      sort: SORTS.find((each) => each === parameters.get('sort')) ?? 'saved',
    },
  };
}

/** The address after `#` of a place in the library. */
export function routeAddress(route: Route): string {
  if (route.section === 'article') return articleAddress(route.id, route.statement, route.spot);
  return listAddress(route.section, route.narrowing);
}

/** An article, at a statement or a passage of it where one is given. */
export function articleAddress(
  id: string,
  statement: string | null = null,
  spot: Span | null = null,
): string {
  return address('article', { id, statement: statement ?? '', spot: spot?.join('-') ?? '' });
}

/** `29-60` as a span; null when it is none. */
function spanIn(text: string | null): Span | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text ?? '') ?? [];
  return start === undefined || end === undefined ? null : [Number(start), Number(end)];
}

export function listAddress(section: Section, narrowing: Partial<Narrowing> = {}): string {
  const { query, sourceClass, verdict, tag, speaker, original, sort } = {
    ...EVERYTHING,
    ...narrowing,
  };
  return address(section, {
    q: query,
    class: sourceClass ?? '',
    verdict: verdict ?? '',
    tag,
    speaker,
    original,
    sort: sort === EVERYTHING.sort ? '' : sort,
  });
}

function address(path: string, values: Record<string, string>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  const search = new URLSearchParams(given).toString();
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}
