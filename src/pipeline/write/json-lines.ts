/**
 * Writes JSON that a person can compare line by line: each element of a list of objects has a line of its own, and every
 * value without such a list is on one line. It ends with a line break.
 */
export function jsonLines(value: unknown): string {
  return `${writeValue(value, '')}\n`;
}

function writeValue(value: unknown, indent: string): string {
  if (!holdsObjects(value)) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const elements = value.map((element) => deeper + writeValue(element, deeper));
    return `[\n${elements.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value as object).map(
    ([key, entry]) => `${deeper}${JSON.stringify(key)}: ${writeValue(entry, deeper)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/** Whether the value is, or contains at any depth, a list of objects. */
function holdsObjects(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((element) => typeof element === 'object');
  return Object.values(value).some(holdsObjects);
}
