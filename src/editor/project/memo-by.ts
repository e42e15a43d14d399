/**
 * Keeps the answers about the objects that were asked for last. Earlier states of a project are held by its history, and
 * would hold their answers with them. An answer is made anew where one of the other values is another than at the last time.
 * @param most so many objects have their answers kept
 */
export function memoBy<Key extends object, Answer>(most = 4) {
  let kept: { key: Key; from: readonly unknown[]; answer: Answer }[] = [];
  return (key: Key, from: readonly unknown[], make: () => Answer): Answer => {
    const before = kept.find((each) => each.key === key);
    if (before?.from.every((each, i) => each === from[i])) return before.answer;
    const answer = make();
    kept = [{ key, from, answer }, ...kept.filter((each) => each !== before)].slice(0, most);
    return answer;
  };
}
