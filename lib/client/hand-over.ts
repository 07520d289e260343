/** The download reads its file before the next task ends; a minute is long enough for any. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. Nothing leaves the machine. */
export function handOver(document: Document, file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
