/** How to wait for something in a tab: one that is not in front draws no frames, by which a browser would look. */
export const POLLING = { polling: 50 };
