import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * Whether the operation asks for a field below the one that is being resolved: `asks(info, 'edges', 'node', 'organisation')`.
 * For reading ahead what each row would ask for one by one. @skip and @include are not looked at: a field that is left out
 * counts as asked.
 */
export function asks(info: GraphQLResolveInfo, ...path: string[]): boolean {
  const within = (set: SelectionSetNode | undefined, depth: number): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet, depth);
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return within(info.fragments[selection.name.value]?.selectionSet, depth);
      return (
        selection.name.value === path[depth] &&
        (depth === path.length - 1 || within(selection.selectionSet, depth + 1))
      );
    }) ?? false;
  return info.fieldNodes.some((node) => within(node.selectionSet, 0));
}

/** The columns that no asked field at `path` is made of; `columns` names the field that each is for. */
export function unaskedColumns(
  info: GraphQLResolveInfo,
  path: readonly string[],
  columns: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const unasked = Object.entries(columns).filter(([, field]) => !asks(info, ...path, field));
  return new Set(unasked.map(([column]) => column));
}
