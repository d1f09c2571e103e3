import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { limits } from '@caunoi/shared/limits';
import type { Connection, Edge } from '../database/page.js';

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true })
  endCursor!: string | null;
  @Field()
  hasNextPage!: boolean;
}

@ObjectType()
export class FacetValue {
  @Field()
  code!: string;
  @Field(() => Int)
  count!: number;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field()
  selected!: boolean;
}

@ObjectType()
export class Facet {
  @Field()
  name!: string;
  @Field(() => [FacetValue])
  values!: FacetValue[];
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: limits.defaultPageSize })
  first!: number;
  @Field(() => String, { nullable: true })
  after?: string | null;
}

/** The Relay connection of a node type: `OfferConnection` with `OfferEdge`, a capped total and facets. */
export function connectionOf<Node>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`)
  class EdgeType implements Edge<Node> {
    @Field()
    cursor!: string;
    @Field(() => node)
    node!: Node;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionType implements Connection<Node> {
    @Field(() => [EdgeType])
    edges!: Edge<Node>[];
    @Field(() => PageInfo)
    pageInfo!: PageInfo;
    @Field(() => Int, { description: `Counted up to ${limits.countedTotal}; see totalIsCapped.` })
    readonly totalCount!: Promise<number>;
    @Field(() => Boolean)
    readonly totalIsCapped!: Promise<boolean>;
    @Field(() => [Facet])
    readonly facets!: Promise<Facet[]>;
  }
  return ConnectionType;
}
