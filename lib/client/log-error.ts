/**
 * Takes every unexpected error of Whence. It goes to the console of the context that it happened in and
 * nowhere else; whoever calls this tells the user in plain words besides.
 */
export function logError(error: unknown): void {
  // eslint-disable-next-line no-console -- the one place that writes to the console
  console.error('Whence:', error);
}
