/**
 * Returns a memo that keeps the answers for the last few keys. It is no WeakMap, because the history of a project holds
 * its earlier states, which would keep all their answers alive. The memo calls `make`, with its latest answer, where
 * the key is new or one of the values in `from` has changed.
 * @param most how many keys have their answers kept
 */
export function memoBy<Key extends object, Answer>(most = 4) {
  let kept: { key: Key; from: readonly unknown[]; answer: Answer }[] = [];
  return (key: Key, from: readonly unknown[], make: (latest?: Answer) => Answer): Answer => {
    const before = kept.find((each) => each.key === key);
    if (before?.from.every((each, i) => each === from[i])) return before.answer;
    const answer = make(kept[0]?.answer);
    kept = [{ key, from, answer }, ...kept.filter((each) => each !== before)].slice(0, most);
    return answer;
  };
}
