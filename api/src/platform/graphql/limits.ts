import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type VariableDefinitionNode,
} from 'graphql';
import { limits } from '@caunoi/shared/limits';
import { AppError } from '../errors/app-error.js';
import { isOncePerRequest } from '../rate-limit/once-per-request.js';

export const documentLimits = { tokens: 2_000, depth: 8, aliases: 15, directives: 50, cost: 25_000 } as const;

const refuse = (
  code: 'QUERY_TOO_DEEP' | 'QUERY_TOO_MANY_ALIASES' | 'QUERY_TOO_MANY_DIRECTIVES',
  limit: number,
) => new GraphQLError(code, { extensions: { code, params: { limit } } });

/** Validation rule: depth after fragment expansion, aliases and directives of the whole document. Introspection is not counted. */
export function documentLimitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const size = measure(document);
      if (size.depth > documentLimits.depth)
        context.reportError(refuse('QUERY_TOO_DEEP', documentLimits.depth));
      if (size.aliases > documentLimits.aliases) {
        context.reportError(refuse('QUERY_TOO_MANY_ALIASES', documentLimits.aliases));
      }
      if (size.guesses > 1) context.reportError(refuse('QUERY_TOO_MANY_ALIASES', 1));
      if (size.directives > documentLimits.directives) {
        context.reportError(refuse('QUERY_TOO_MANY_DIRECTIVES', documentLimits.directives));
      }
    },
  };
}

/**
 * The deepest selection after fragments are put in (cycles are cut: another rule refuses them), aliases, directives, and
 * the most root fields of one operation that may stand in a request only once.
 */
export function measure(document: DocumentNode): {
  depth: number;
  aliases: number;
  directives: number;
  guesses: number;
} {
  const fragments = fragmentsOf(document);
  let aliases = 0;
  let directives = 0;
  const depths = new Map<string, number>();

  const fragmentDepth = (name: string, open: ReadonlySet<string>): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (!fragment || open.has(name)) return 0;
    const depth = depthOf(fragment.selectionSet, new Set([...open, name]));
    depths.set(name, depth);
    return depth;
  };
  const depthOf = (set: SelectionSetNode, open: ReadonlySet<string>): number => {
    let deepest = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) continue;
        const below = selection.selectionSet ? depthOf(selection.selectionSet, open) : 0;
        deepest = Math.max(deepest, below + 1);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, depthOf(selection.selectionSet, open));
      } else {
        deepest = Math.max(deepest, fragmentDepth(selection.name.value, open));
      }
    }
    return deepest;
  };
  const count = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD && selection.alias) aliases++;
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) count(selection.selectionSet);
    }
  };

  // Remembered by fragment: fragments that spread each other twice would otherwise take exponential time.
  const guessesOf = new Map<string, number>();
  const fragmentGuesses = (name: string): number => {
    const known = guessesOf.get(name);
    if (known !== undefined) return known;
    guessesOf.set(name, 0);
    const fragment = fragments.get(name);
    const found = fragment ? guessesIn(fragment.selectionSet) : 0;
    guessesOf.set(name, found);
    return found;
  };
  const guessesIn = (set: SelectionSetNode): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + (isOncePerRequest(selection.name.value) ? 1 : 0);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + guessesIn(selection.selectionSet);
      return sum + fragmentGuesses(selection.name.value);
    }, 0);

  let depth = 0;
  let guesses = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      continue;
    directives += definition.directives?.length ?? 0;
    count(definition.selectionSet);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    depth = Math.max(depth, depthOf(definition.selectionSet, new Set()));
    guesses = Math.max(guesses, guessesIn(definition.selectionSet));
  }
  return { depth, aliases, directives, guesses };
}

/**
 * Refuses an operation that could answer with too many objects, before any SQL: a list counts as many as its `first`
 * allows, lists in lists multiply. Throws PAGE_TOO_LARGE or QUERY_TOO_COSTLY.
 */
export function refuseCostly(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): void {
  const fragments = fragmentsOf(document);
  const operation = document.definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (!operationName || definition.name?.value === operationName),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return;
  const defaults = defaultValues(operation.variableDefinitions ?? []);
  const memo = new Map<string, number>();

  const costOf = (set: SelectionSetNode, open: ReadonlySet<string>): number => {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (!fragment || open.has(name)) continue;
        const known = memo.get(name) ?? costOf(fragment.selectionSet, new Set([...open, name]));
        memo.set(name, known);
        cost += known;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        cost += costOf(selection.selectionSet, open);
      } else if (selection.selectionSet) {
        const first = selection.arguments?.find((argument) => argument.name.value === 'first')?.value;
        let rows = 1;
        if (first?.kind === Kind.INT) rows = Number(first.value);
        else if (first?.kind === Kind.VARIABLE) {
          const given = variables[first.name.value] ?? defaults.get(first.name.value);
          rows = typeof given === 'number' ? given : limits.defaultPageSize;
        }
        if (rows > limits.pageSize) throw new AppError('PAGE_TOO_LARGE', { max: limits.pageSize });
        cost += 1 + Math.max(1, rows) * costOf(selection.selectionSet, open);
      }
    }
    return cost;
  };
  if (costOf(operation.selectionSet, new Set()) > documentLimits.cost) {
    throw new AppError('QUERY_TOO_COSTLY', { limit: documentLimits.cost });
  }
}

function defaultValues(definitions: readonly VariableDefinitionNode[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { variable, defaultValue } of definitions) {
    if (defaultValue?.kind === Kind.INT) found.set(variable.name.value, Number(defaultValue.value));
  }
  return found;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}
