import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { documentLimits, documentLimitsRule } from './limits.js';

/** A document has at most 2,000 tokens, so that this many are some tens of megabytes at worst. */
const documentsKept = 200;

/** Reads the texts of operations; what was found valid once is not parsed and validated again while it is in use. */
export class Documents {
  private readonly kept = new Map<string, DocumentNode>();
  private readonly rules;

  constructor(
    private readonly schema: GraphQLSchema,
    { introspection }: { introspection: boolean },
  ) {
    this.rules = [
      ...specifiedRules,
      documentLimitsRule,
      ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
    ];
  }

  /** The document, or why it is refused: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, or which limit it breaks. */
  read(text: string): DocumentNode | readonly GraphQLError[] {
    const known = this.kept.get(text);
    if (known) {
      // The order of the map is that of use.
      this.kept.delete(text);
      this.kept.set(text, known);
      return known;
    }
    let document: DocumentNode;
    try {
      document = parse(text, { maxTokens: documentLimits.tokens, noLocation: true });
    } catch (error) {
      return [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
    }
    const errors = validate(this.schema, document, this.rules, { maxErrors: 20, hideSuggestions: true });
    if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
    const [oldest] = this.kept.keys();
    if (this.kept.size >= documentsKept && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(text, document);
    return document;
  }
}

/** The error under a code, unless it has one. */
export function coded(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions['code'] !== undefined) return error;
  return new GraphQLError(error.message, {
    ...error,
    originalError: error.originalError,
    extensions: { ...error.extensions, code },
  });
}
