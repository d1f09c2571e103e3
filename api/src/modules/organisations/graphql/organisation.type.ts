import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OrganisationKind, SizeClass } from '@caunoi/shared/vocabulary';
import { Code } from '../../../platform/graphql/code.type.js';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { OrganisationKindEnum, SizeClassEnum } from '../../../platform/graphql/enums.js';
import type { Authority } from '../domain/organisation.js';
import { Provenance } from '../../../platform/graphql/provenance.type.js';

@ObjectType('Authority', { description: 'A public authority by its name.' })
export class AuthorityType {
  @Field()
  vi!: string;
  @Field()
  en!: string;
}

@ObjectType('Organisation')
export class OrganisationType {
  @Field(() => ID)
  id!: string;
  @Field(() => OrganisationKindEnum)
  kind!: OrganisationKind;
  @Field()
  name!: string;
  @Field(() => String, { nullable: true })
  nameEn!: string | null;
  @Field(() => String, { nullable: true, description: 'Never a personal number.' })
  taxCode!: string | null;
  @Field(() => Code, { nullable: true })
  industry!: Code | null;
  @Field(() => [Code])
  fieldsOfScience!: Code[];
  @Field(() => SizeClassEnum, { nullable: true })
  sizeClass!: SizeClass | null;
  @Field(() => String, { nullable: true })
  province!: string | null;
  @Field(() => String, { nullable: true })
  commune!: string | null;
  @Field(() => String, { nullable: true })
  address!: string | null;
  @Field(() => String, { nullable: true })
  website!: string | null;
  @Field(() => Int, { nullable: true })
  founded!: number | null;
  @Field(() => String, { nullable: true })
  summary!: string | null;
  @Field(() => Int, { nullable: true })
  employees!: number | null;
  @Field(() => Date, { nullable: true })
  verifiedAt!: Date | null;
  @Field(() => AuthorityType, { nullable: true, description: 'As the authority was named when it verified.' })
  verifiedBy!: Authority | null;
  @Field(() => Provenance)
  provenance!: Provenance;
  @Field(() => Date)
  updatedAt!: Date;
}

export const OrganisationConnection = connectionOf(OrganisationType, 'Organisation');
