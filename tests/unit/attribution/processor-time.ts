/** Milliseconds of the processor that this takes: what else the machine does meanwhile does not count. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}
