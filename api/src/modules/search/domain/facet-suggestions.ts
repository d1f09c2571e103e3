import { tokenize } from '@caunoi/vietnamese/tokens';

/** Whether what was typed so far names this label: each of its words stands in it, the last one at least begun. */
export function completes(typed: string, label: string): boolean {
  const words = tokenize(typed).map((token) => token.fold);
  const named = tokenize(label).map((token) => token.fold);
  return (
    words.length > 0 &&
    words.every((word, i) =>
      named.some((other) => other === word || (i === words.length - 1 && other.startsWith(word))),
    )
  );
}
