/**
 * Keeps an answer for as long as the object lives that it is about. It is made anew where one of the other values is
 * another than at the last time.
 */
export function memoBy<Key extends object, Answer>() {
  const answers = new WeakMap<Key, { from: readonly unknown[]; answer: Answer }>();
  return (key: Key, from: readonly unknown[], make: () => Answer): Answer => {
    const before = answers.get(key);
    if (before?.from.every((each, i) => each === from[i])) return before.answer;
    const answer = make();
    answers.set(key, { from, answer });
    return answer;
  };
}
