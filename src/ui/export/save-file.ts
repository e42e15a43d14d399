/** Hands a file to the reader as a download. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the time it is idle again.
  setTimeout(() => URL.revokeObjectURL(url));
}

export const csvFile = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' });
