import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Who or what made this record.' })
export class Provenance {
  @Field({ description: 'manual, import or demo' })
  source!: string;
  @Field(() => Date)
  recordedAt!: Date;
}
