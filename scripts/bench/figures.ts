/** Median, 95th percentile and worst of some figures as one line; nothing when there are none. */
export function figures(name: string, values: readonly number[], unit: string): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    return value === undefined ? '–' : `${value.toFixed(2)}${unit}`;
  };
  return `  ${name.padEnd(32)} median ${at(0.5)}   p95 ${at(0.95)}   worst ${at(1)}   (${sorted.length})`;
}
