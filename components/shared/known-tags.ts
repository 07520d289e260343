import { createContext } from 'react';

/** The tags in use anywhere in the library, to complete new ones from. */
export const KnownTags = createContext<readonly string[]>([]);
