import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class MailSettings {
  @Field({ description: 'There is a server to send through (SMTP_URL).' })
  hasServer!: boolean;
  @Field({ description: 'As whom mails are sent.' })
  sender!: string;
}

@ObjectType('KeptMail', { description: 'A mail that was written while there was no server to send it.' })
export class KeptMailType {
  @Field(() => Int)
  id!: number;
  @Field(() => Date)
  at!: Date;
  @Field()
  recipient!: string;
  @Field()
  subject!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Null in production: it holds links that open accounts.',
  })
  body!: string | null;
  @Field(() => Date, { nullable: true })
  sentAt!: Date | null;
}

@ObjectType({ description: 'A mail that the server did not take so far.' })
export class FailedMail {
  @Field(() => Int)
  id!: number;
  @Field(() => String, { nullable: true, description: 'Such as password_reset.' })
  kind!: string | null;
  @Field(() => String, { nullable: true })
  recipient!: string | null;
  @Field(() => Date)
  since!: Date;
  @Field(() => Int)
  attempts!: number;
  @Field(() => Date, { nullable: true, description: 'Null when nobody tries again by itself.' })
  nextAt!: Date | null;
  @Field({ description: 'What the server said.' })
  error!: string;
}
