import { likeness } from './headline';
import type { PageMetadata } from './metadata';

/** " | The Daily", " - The Daily" at the end of a window's title. */
const SITE_SUFFIX = /\s+[|–—·•»-]\s+[^|–—·•»]{1,50}$/;

/** The title as the page shows it, else as it names itself, without the site's name. */
export function chooseTitle(headline: string | null, metadata: PageMetadata): string {
  if (headline) return headline;
  const [best = ''] = metadata.titles;
  const shown = metadata.titles.find((title) => title !== best && likeness(title, best) > 0.9);
  return withoutSite(shown && shown.length < best.length ? shown : best, metadata.siteName);
}

function withoutSite(title: string, siteName: string | null): string {
  const found = SITE_SUFFIX.exec(title);
  if (!found) return title;
  const rest = title.slice(0, found.index);
  const isSite = siteName !== null && likeness(found[0], siteName) > 0.5;
  return isSite || rest.length > 3 * found[0].length ? rest : title;
}
