import type { HighlightColour, SourceClass } from '../model';

/** What the marks stand on: the page's own background, whatever the system's colour scheme. */
export type Ground = 'light' | 'dark';

/** The class colours of `components/tokens.css`; `::highlight()` can't read the page's custom properties. */
export const CLASS_COLOURS: Record<Ground, Record<SourceClass, string>> = {
  light: {
    official: '#2158d8',
    organisation: '#0b7268',
    media: '#7a3bdc',
    document: '#4a740e',
    person: '#a9500a',
    anonymous: '#b8175c',
    unattributed: '#5f6b7c',
  },
  dark: {
    official: '#86b1ff',
    organisation: '#55cfc2',
    media: '#bd9fff',
    document: '#a9cb5d',
    person: '#f2b061',
    anonymous: '#ff92bb',
    unattributed: '#a3afc0',
  },
};

export const NOTE_COLOURS: Record<Ground, Record<HighlightColour, string>> = {
  light: { yellow: '#ffe38a', green: '#bfe8b0', blue: '#bcdcff', pink: '#ffcadd' },
  dark: { yellow: '#665313', green: '#2c5a25', blue: '#1f4a75', pink: '#6e2a47' },
};

/** Opacity of a fill, in hexadecimal: 16% and 24%, so that text on it keeps its contrast. */
export const FILL_ALPHA: Record<Ground, string> = { light: '29', dark: '3d' };

/** The same for the moment after a jump. */
export const FLASH_ALPHA: Record<Ground, string> = { light: '66', dark: '73' };
