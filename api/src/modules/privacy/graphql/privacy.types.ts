import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  consentPurposes,
  dataRequestKinds,
  dataRequestStates,
  personKinds,
  type ConsentPurpose,
  type DataRequestKind,
  type DataRequestState,
  type PersonKind,
} from '@caunoi/shared/privacy/privacy-inputs';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';

const upper = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word.toUpperCase(), word]));

export const ConsentPurposeEnum = upper(consentPurposes);
registerEnumType(ConsentPurposeEnum, { name: 'ConsentPurpose' });
export const DataRequestKindEnum = upper(dataRequestKinds);
registerEnumType(DataRequestKindEnum, { name: 'DataRequestKind' });
export const DataRequestStateEnum = upper(dataRequestStates);
registerEnumType(DataRequestStateEnum, { name: 'DataRequestState' });
export const PersonKindEnum = upper(personKinds);
registerEnumType(PersonKindEnum, { name: 'PersonKind' });

@ObjectType({ description: 'Something that people are asked to agree to, in the version that counts now.' })
export class ConsentType {
  @Field(() => ConsentPurposeEnum)
  purpose!: ConsentPurpose;
  @Field(() => Int)
  version!: number;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => Date, {
    nullable: true,
    description: 'Null until you agree; nothing is agreed to beforehand.',
  })
  givenAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'The version that you agreed to.' })
  givenVersion!: number | null;
}

@ObjectType({ description: 'Whom to ask about personal data.' })
export class PrivacyOfficer {
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => String, { nullable: true })
  email!: string | null;
  @Field(() => String, { nullable: true })
  phone!: string | null;
}

@ObjectType({ description: 'What somebody asked about their own data, with its legal clock.' })
export class DataRequestType {
  @Field(() => ID)
  id!: string;
  @Field(() => DataRequestKindEnum)
  kind!: DataRequestKind;
  @Field(() => DataRequestStateEnum)
  state!: DataRequestState;
  @Field(() => PersonKindEnum)
  personKind!: PersonKind;
  @Field(() => ID)
  personId!: string;
  @Field(() => String, { nullable: true, description: 'Null once the person is erased.' })
  personName!: string | null;
  @Field({ description: 'Written down by staff for somebody who asked otherwise.' })
  onBehalf!: boolean;
  @Field(() => String, { nullable: true })
  details!: string | null;
  @Field(() => Date)
  askedAt!: Date;
  @Field(() => CalendarDateScalar, { description: 'The first answer: two working days.' })
  answerDue!: string;
  @Field(() => CalendarDateScalar, { description: 'Carried out.' })
  due!: string;
  @Field()
  extended!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Working days until what is due next; negative when overdue, null when closed.',
  })
  workingDaysLeft!: number | null;
  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What the officer told the person.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Where the copy lies, for seven days.' })
  fileUrl!: string | null;
}

@InputType()
export class ConsentInput {
  @Field(() => ConsentPurposeEnum)
  purpose!: ConsentPurpose;
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType()
export class CorrectionInput {
  @Field({ description: 'What is wrong and how it should be.' })
  details!: string;
}

@InputType()
export class BehalfInput {
  @Field(() => DataRequestKindEnum)
  kind!: DataRequestKind;
  @Field(() => PersonKindEnum)
  personKind!: PersonKind;
  @Field(() => ID)
  personId!: string;
  @Field({ description: 'How and when the person asked, and for what.' })
  details!: string;
}

@InputType()
export class DataRequestStepInput {
  @Field(() => ID)
  id!: string;
  @Field({ description: 'Read by the person.' })
  reason!: string;
}
